<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Catalogue</name>
    <message>
        <source>Names the program; it stands in every request.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يسمّي البرنامج؛ ويرد في كل طلب.</translation>
    </message>
    <message>
        <source>Names the program&apos;s version; it stands in every request.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يسمّي إصدار البرنامج؛ ويرد في كل طلب.</translation>
    </message>
    <message>
        <source>Names the category that all records of a request belong to.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يسمّي الفئة التي تنتمي إليها جميع سجلات الطلب.</translation>
    </message>
    <message>
        <source>Names the part of the program that recorded; it is the same in every request.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يسمّي جزء البرنامج الذي قام بالتسجيل؛ وهو نفسه في كل طلب.</translation>
    </message>
    <message>
        <source>Tells when it was recorded, cut to the hour.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن وقت التسجيل، مقتطعًا إلى الساعة.</translation>
    </message>
    <message>
        <source>Names the category of the record.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يسمّي فئة السجل.</translation>
    </message>
    <message>
        <source>A random number, new for every record, so that a record sent twice is stored once.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>رقم عشوائي، جديد لكل سجل، لكي يُخزَّن السجل المرسَل مرتين مرة واحدة.</translation>
    </message>
    <message>
        <source>Shows which models of computer have to be supported.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن طُرز أجهزة الكمبيوتر التي يجب دعمها.</translation>
    </message>
    <message>
        <source>Shows which operating systems have to be supported.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن أنظمة التشغيل التي يجب دعمها.</translation>
    </message>
    <message>
        <source>Shows which versions of an operating system have to be supported.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن إصدارات نظام التشغيل التي يجب دعمها.</translation>
    </message>
    <message>
        <source>Shows which languages are needed.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن اللغات اللازمة.</translation>
    </message>
    <message>
        <source>Shows in which regions the program is used.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن المناطق التي يُستخدم فيها البرنامج.</translation>
    </message>
    <message>
        <source>Counts users once, on however many devices: a keyed hash of the sign-in address, hashed again by the service.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يعدّ كل مستخدم مرة واحدة، أيًّا كان عدد أجهزته: تجزئة بمفتاح لعنوان تسجيل الدخول، تجزّئها الخدمة مرة أخرى.</translation>
    </message>
    <message>
        <source>Counts devices once: a random number made on this device.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يعدّ كل جهاز مرة واحدة: رقم عشوائي أُنشئ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Shows how often signing in is tried.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن عدد مرات محاولة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Shows how often signing in fails.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن عدد مرات فشل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Names the organisation whose use is counted.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يسمّي المؤسسة التي يُحسب استخدامها.</translation>
    </message>
    <message>
        <source>Shows how often the options are opened.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن عدد مرات فتح الخيارات.</translation>
    </message>
    <message>
        <source>Shows how often options are changed; never which.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن عدد مرات تغيير الخيارات؛ ولا يبيّن أبدًا أيَّها.</translation>
    </message>
    <message>
        <source>Shows how often people look at what is sent.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن عدد مرات اطلاع الأشخاص على ما يُرسَل.</translation>
    </message>
    <message>
        <source>Shows how often help is needed.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن عدد مرات الحاجة إلى التعليمات.</translation>
    </message>
    <message>
        <source>Shows how often people look up the version.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن عدد مرات اطلاع الأشخاص على رقم الإصدار.</translation>
    </message>
    <message>
        <source>Shows how often the program ends as it should.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن عدد مرات انتهاء البرنامج كما ينبغي.</translation>
    </message>
    <message>
        <source>Shows how often the program ends without meaning to.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن عدد مرات انتهاء البرنامج من غير قصد.</translation>
    </message>
    <message>
        <source>Tells when the error happened.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن وقت وقوع الخطأ.</translation>
    </message>
    <message>
        <source>Shows whether one person or many meet an error: the sign-in address, hashed by the service before it is stored.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن هل يواجه الخطأ شخص واحد أم كثيرون: عنوان تسجيل الدخول، تجزّئه الخدمة قبل تخزينه.</translation>
    </message>
    <message>
        <source>Names the error.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يسمّي الخطأ.</translation>
    </message>
    <message>
        <source>Shows what the program did when the error came; your own address is replaced, but other personal data may stand in it.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن ما كان البرنامج يفعله عند وقوع الخطأ؛ يُستبدل عنوانك أنت، لكن قد ترد فيه بيانات شخصية أخرى.</translation>
    </message>
    <message>
        <source>Names the kind of fault in the program.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يسمّي نوع الخلل في البرنامج.</translation>
    </message>
    <message>
        <source>Shows which networks have trouble: this computer&apos;s IP address, shortened by the service before it is stored.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن الشبكات التي تعاني من مشكلات: عنوان IP لهذا الكمبيوتر، تختصره الخدمة قبل تخزينه.</translation>
    </message>
    <message>
        <source>Shows whose sign-in met the error: the SIP address, hashed by the service before it is stored.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن صاحب تسجيل الدخول الذي واجه الخطأ: عنوان SIP، تجزّئه الخدمة قبل تخزينه.</translation>
    </message>
    <message>
        <source>Shows whether an error belongs to one kind of processor.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن هل يخص الخطأ نوعًا واحدًا من المعالجات.</translation>
    </message>
    <message>
        <source>Shows whether an error comes from too little memory.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن هل ينتج الخطأ عن قلة الذاكرة.</translation>
    </message>
    <message>
        <source>Shows whether there was a network when the error came.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن هل كانت هناك شبكة عند وقوع الخطأ.</translation>
    </message>
    <message>
        <source>Names the server that could not be used.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يسمّي الخادم الذي لم يمكن استخدامه.</translation>
    </message>
    <message>
        <source>Shows what the server answered.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن ما أجاب به الخادم.</translation>
    </message>
    <message>
        <source>Shows how long the step took that failed.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن كم استغرقت الخطوة التي فشلت.</translation>
    </message>
    <message>
        <source>Shows how long the program had run when the error came.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن كم مضى على تشغيل البرنامج عند وقوع الخطأ.</translation>
    </message>
    <message>
        <source>Shows how often people give up waiting for sign-in.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن عدد مرات تخلّي الأشخاص عن انتظار تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Shows how long the program takes to start.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن كم يستغرق بدء تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>Shows how often a window does not answer for more than 50 milliseconds.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن عدد المرات التي لا تستجيب فيها نافذة لأكثر من 50 مللي ثانية.</translation>
    </message>
    <message>
        <source>Shows on how many processors the program runs.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن عدد المعالجات التي يعمل عليها البرنامج.</translation>
    </message>
    <message>
        <source>Shows with how much memory the program runs.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن مقدار الذاكرة التي يعمل بها البرنامج.</translation>
    </message>
    <message>
        <source>Shows on how many screens the program runs.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>يبيّن عدد الشاشات التي يعمل عليها البرنامج.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start the demo service on this computer and sign in as alice@contoso.test.</source>
        <translation>بدء خدمة العرض التوضيحي على هذا الكمبيوتر وتسجيل الدخول باسم alice@contoso.test.</translation>
    </message>
    <message>
        <source>Keep settings, journal and logs below &lt;DIR&gt;.</source>
        <translation>حفظ الإعدادات ودفتر السجلات وملفات السجل ضمن &lt;DIR&gt;.</translation>
    </message>
    <message>
        <source>Read machine policy from &lt;DIR&gt; as well as from the system folder.</source>
        <translation>قراءة سياسة الجهاز من &lt;DIR&gt; إضافةً إلى مجلد النظام.</translation>
    </message>
    <message>
        <source>Discovery root; skips discovery by domain.</source>
        <translation>جذر الاكتشاف؛ يتخطى الاكتشاف حسب المجال.</translation>
    </message>
    <message>
        <source>One more trusted certificate authority (PEM).</source>
        <translation>مرجع مصدق إضافي موثوق به (PEM).</translation>
    </message>
    <message>
        <source>Fill in the sign-in address.</source>
        <translation>تعبئة عنوان تسجيل الدخول.</translation>
    </message>
    <message>
        <source>With --account: sign in at once; the password is the first line of &lt;FILE&gt; (-: standard input).</source>
        <translation>مع --account: تسجيل الدخول فورًا؛ كلمة المرور هي السطر الأول من &lt;FILE&gt; (-: الإدخال القياسي).</translation>
    </message>
    <message>
        <source>Open that window at start: options, sign-in or data.</source>
        <translation>فتح تلك النافذة عند البدء: options أو sign-in أو data.</translation>
    </message>
    <message>
        <source>Display language for this run (BCP 47).</source>
        <translation>لغة العرض لهذا التشغيل (BCP 47).</translation>
    </message>
    <message>
        <source>Show the program in the words of &lt;FILE&gt; (.ts) and follow every save; right-click a text for its source.</source>
        <translation>عرض البرنامج بكلمات &lt;FILE&gt; (.ts) ومتابعة كل حفظ؛ انقر نصًا بزر الماوس الأيمن لمعرفة مصدره.</translation>
    </message>
    <message>
        <source>With --demo: walk through the product by itself, a picture a step in &lt;DIR&gt;.</source>
        <translation>مع --demo: جولة تلقائية في المنتج، مع صورة لكل خطوة في &lt;DIR&gt;.</translation>
    </message>
    <message>
        <source>Render every window and state in every language, light and dark, to &lt;DIR&gt;/&lt;tag&gt;/&lt;window&gt;.png.</source>
        <translation>رسم كل نافذة وكل حالة بكل لغة، فاتحة وداكنة، إلى &lt;DIR&gt;/&lt;tag&gt;/&lt;window&gt;.png.</translation>
    </message>
    <message>
        <source>Print the state as JSON and exit; needs no display.</source>
        <translation>طباعة الحالة بتنسيق JSON ثم الخروج؛ لا حاجة إلى شاشة عرض.</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>طباعة الإصدار ثم الخروج.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>طباعة هذه التعليمات ثم الخروج.</translation>
    </message>
    <message>
        <source>Desktop client that lets a person allow or refuse error reporting.</source>
        <extracomment>MEANING-CRITICAL. What the program is for</extracomment>
        <translation>عميل سطح مكتب يتيح للشخص السماح بالإبلاغ عن الأخطاء أو رفضه.</translation>
    </message>
    <message>
        <source>Tools without a display: %1.</source>
        <extracomment>%1: list of commands</extracomment>
        <translation>أدوات بدون شاشة: %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>جارٍ إعادة الاتصال…</translation>
    </message>
    <message>
        <source>Reconnecting: next try at %1</source>
        <extracomment>%1: time of day of the next try</extracomment>
        <translation>جارٍ إعادة الاتصال: المحاولة التالية في %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>جارٍ تسجيل الخروج…</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Census data, which identifies neither you nor your organization, is sent to %1: it is always on, and nobody can turn it off.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>تُرسَل بيانات التعداد، التي لا تحدد هويتك ولا هوية مؤسستك، إلى %1: هي قيد التشغيل دائمًا، ولا يمكن لأحد إيقافها.</translation>
    </message>
    <message>
        <source>Census data, which identifies neither you nor your organization, is held on this computer until a server names an address: it is always on, and nobody can turn it off.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>تُحفظ بيانات التعداد، التي لا تحدد هويتك ولا هوية مؤسستك، على هذا الكمبيوتر إلى أن يحدد خادم عنوانًا: هي قيد التشغيل دائمًا، ولا يمكن لأحد إيقافها.</translation>
    </message>
    <message>
        <source>Usage data, which may identify your organization but never you, is sent to %1: no policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>تُرسَل بيانات الاستخدام، التي قد تحدد هوية مؤسستك لكنها لا تحدد هويتك أبدًا، إلى %1: لا تمنعها أي سياسة.</translation>
    </message>
    <message>
        <source>Usage data, which may identify your organization but never you, is held on this computer until a server names an address: no policy forbids it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>تُحفظ بيانات الاستخدام، التي قد تحدد هوية مؤسستك لكنها لا تحدد هويتك أبدًا، على هذا الكمبيوتر إلى أن يحدد خادم عنوانًا: لا تمنعها أي سياسة.</translation>
    </message>
    <message>
        <source>Error reports of this meeting are sent to %1: the meeting&apos;s server permits them.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>تُرسَل تقارير أخطاء هذا الاجتماع إلى %1: يسمح بها خادم الاجتماع.</translation>
    </message>
    <message>
        <source>Error reports of this meeting are held on this computer until a server names an address: the meeting&apos;s server permits them.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>تُحفظ تقارير أخطاء هذا الاجتماع على هذا الكمبيوتر إلى أن يحدد خادم عنوانًا: يسمح بها خادم الاجتماع.</translation>
    </message>
    <message>
        <source>Error reports are sent to %1: you opted in.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>تُرسَل تقارير الأخطاء إلى %1: لقد وافقت.</translation>
    </message>
    <message>
        <source>Error reports are sent to %1: you opted in on %2.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to; %2: date and time</extracomment>
        <translation>تُرسَل تقارير الأخطاء إلى %1: لقد وافقت في %2.</translation>
    </message>
    <message>
        <source>Error reports are held on this computer until a server names an address: you opted in.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>تُحفظ تقارير الأخطاء على هذا الكمبيوتر إلى أن يحدد خادم عنوانًا: لقد وافقت.</translation>
    </message>
    <message>
        <source>Error reports are held on this computer until a server names an address: you opted in on %1.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>تُحفظ تقارير الأخطاء على هذا الكمبيوتر إلى أن يحدد خادم عنوانًا: لقد وافقت في %1.</translation>
    </message>
    <message>
        <source>Improvement program data is sent to %1: you signed up.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>تُرسَل بيانات برنامج التحسين إلى %1: لقد اشتركت.</translation>
    </message>
    <message>
        <source>Improvement program data is sent to %1: you signed up on %2.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to; %2: date and time</extracomment>
        <translation>تُرسَل بيانات برنامج التحسين إلى %1: لقد اشتركت في %2.</translation>
    </message>
    <message>
        <source>Improvement program data is held on this computer until a server names an address: you signed up.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>تُحفظ بيانات برنامج التحسين على هذا الكمبيوتر إلى أن يحدد خادم عنوانًا: لقد اشتركت.</translation>
    </message>
    <message>
        <source>Improvement program data is held on this computer until a server names an address: you signed up on %1.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>تُحفظ بيانات برنامج التحسين على هذا الكمبيوتر إلى أن يحدد خادم عنوانًا: لقد اشتركت في %1.</translation>
    </message>
    <message>
        <source>Usage data is not sent: a policy cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>لا تُرسَل بيانات الاستخدام: لا يمكن قراءة إحدى السياسات، والسياسة التي لا يمكن قراءتها تمنعها.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of the server %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>لا تُرسَل بيانات الاستخدام: لا يمكن قراءة سياسة الخادم %1، والسياسة التي لا يمكن قراءتها تمنعها.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of the server %1 cannot be read, since at least %2, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>لا تُرسَل بيانات الاستخدام: لا يمكن قراءة سياسة الخادم %1 منذ %2 على الأقل، والسياسة التي لا يمكن قراءتها تمنعها.</translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy in %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>لا تُرسَل بيانات الاستخدام: لا يمكن قراءة سياسة هذا الكمبيوتر في ⁨%1⁩، والسياسة التي لا يمكن قراءتها تمنعها.</translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>لا تُرسَل بيانات الاستخدام: لا يمكن قراءة سياسة هذا الكمبيوتر في ⁨%1⁩ منذ %2 على الأقل، والسياسة التي لا يمكن قراءتها تمنعها.</translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy in %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>لا تُرسَل بيانات الاستخدام: لا يمكن قراءة سياستك في ⁨%1⁩، والسياسة التي لا يمكن قراءتها تمنعها.</translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>لا تُرسَل بيانات الاستخدام: لا يمكن قراءة سياستك في ⁨%1⁩ منذ %2 على الأقل، والسياسة التي لا يمكن قراءتها تمنعها.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of the meeting&apos;s server %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>لا تُرسَل بيانات الاستخدام: لا يمكن قراءة سياسة خادم الاجتماع %1، والسياسة التي لا يمكن قراءتها تمنعها.</translation>
    </message>
    <message>
        <source>Error reports are not sent: a policy cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>لا تُرسَل تقارير الأخطاء: لا يمكن قراءة إحدى السياسات، والسياسة التي لا يمكن قراءتها تمنعها؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of the server %1 cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>لا تُرسَل تقارير الأخطاء: لا يمكن قراءة سياسة الخادم %1، والسياسة التي لا يمكن قراءتها تمنعها؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of the server %1 cannot be read, since at least %2, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>لا تُرسَل تقارير الأخطاء: لا يمكن قراءة سياسة الخادم %1 منذ %2 على الأقل، والسياسة التي لا يمكن قراءتها تمنعها؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy in %1 cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>لا تُرسَل تقارير الأخطاء: لا يمكن قراءة سياسة هذا الكمبيوتر في ⁨%1⁩، والسياسة التي لا يمكن قراءتها تمنعها؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy in %1 cannot be read, since at least %2, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>لا تُرسَل تقارير الأخطاء: لا يمكن قراءة سياسة هذا الكمبيوتر في ⁨%1⁩ منذ %2 على الأقل، والسياسة التي لا يمكن قراءتها تمنعها؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy in %1 cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>لا تُرسَل تقارير الأخطاء: لا يمكن قراءة سياستك في ⁨%1⁩، والسياسة التي لا يمكن قراءتها تمنعها؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy in %1 cannot be read, since at least %2, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>لا تُرسَل تقارير الأخطاء: لا يمكن قراءة سياستك في ⁨%1⁩ منذ %2 على الأقل، والسياسة التي لا يمكن قراءتها تمنعها؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of the meeting&apos;s server %1 cannot be read, and an unreadable policy forbids them.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>لا تُرسَل تقارير الأخطاء: لا يمكن قراءة سياسة خادم الاجتماع %1، والسياسة التي لا يمكن قراءتها تمنعها.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: a policy cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>لا تُرسَل بيانات برنامج التحسين: لا يمكن قراءة إحدى السياسات، والسياسة التي لا يمكن قراءتها تمنعها؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the policy of the server %1 cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>لا تُرسَل بيانات برنامج التحسين: لا يمكن قراءة سياسة الخادم %1، والسياسة التي لا يمكن قراءتها تمنعها؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the policy of the server %1 cannot be read, since at least %2, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>لا تُرسَل بيانات برنامج التحسين: لا يمكن قراءة سياسة الخادم %1 منذ %2 على الأقل، والسياسة التي لا يمكن قراءتها تمنعها؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy in %1 cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>لا تُرسَل بيانات برنامج التحسين: لا يمكن قراءة سياسة هذا الكمبيوتر في ⁨%1⁩، والسياسة التي لا يمكن قراءتها تمنعها؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>لا تُرسَل بيانات برنامج التحسين: لا يمكن قراءة سياسة هذا الكمبيوتر في ⁨%1⁩ منذ %2 على الأقل، والسياسة التي لا يمكن قراءتها تمنعها؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy in %1 cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>لا تُرسَل بيانات برنامج التحسين: لا يمكن قراءة سياستك في ⁨%1⁩، والسياسة التي لا يمكن قراءتها تمنعها؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>لا تُرسَل بيانات برنامج التحسين: لا يمكن قراءة سياستك في ⁨%1⁩ منذ %2 على الأقل، والسياسة التي لا يمكن قراءتها تمنعها؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Usage data is not sent: a policy forbids it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>لا تُرسَل بيانات الاستخدام: تمنعها إحدى السياسات.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the server %1 forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>لا تُرسَل بيانات الاستخدام: يمنعها الخادم %1.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the server %1 forbids it, since at least %2.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>لا تُرسَل بيانات الاستخدام: يمنعها الخادم %1 منذ %2 على الأقل.</translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy file %1 forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>لا تُرسَل بيانات الاستخدام: يمنعها ملف سياسة هذا الكمبيوتر ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy file %1 forbids it, since at least %2.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>لا تُرسَل بيانات الاستخدام: يمنعها ملف سياسة هذا الكمبيوتر ⁨%1⁩ منذ %2 على الأقل.</translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy file %1 forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>لا تُرسَل بيانات الاستخدام: يمنعها ملف سياستك ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy file %1 forbids it, since at least %2.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>لا تُرسَل بيانات الاستخدام: يمنعها ملف سياستك ⁨%1⁩ منذ %2 على الأقل.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the meeting&apos;s server %1 does not permit it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>لا تُرسَل بيانات الاستخدام: لا يسمح بها خادم الاجتماع %1.</translation>
    </message>
    <message>
        <source>Error reports are not sent: a policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>لا تُرسَل تقارير الأخطاء: تمنعها إحدى السياسات؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the server %1 forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>لا تُرسَل تقارير الأخطاء: يمنعها الخادم %1؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the server %1 forbids them, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>لا تُرسَل تقارير الأخطاء: يمنعها الخادم %1 منذ %2 على الأقل؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy file %1 forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>لا تُرسَل تقارير الأخطاء: يمنعها ملف سياسة هذا الكمبيوتر ⁨%1⁩؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy file %1 forbids them, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>لا تُرسَل تقارير الأخطاء: يمنعها ملف سياسة هذا الكمبيوتر ⁨%1⁩ منذ %2 على الأقل؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy file %1 forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>لا تُرسَل تقارير الأخطاء: يمنعها ملف سياستك ⁨%1⁩؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy file %1 forbids them, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>لا تُرسَل تقارير الأخطاء: يمنعها ملف سياستك ⁨%1⁩ منذ %2 على الأقل؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the meeting&apos;s server %1 does not permit them.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>لا تُرسَل تقارير الأخطاء: لا يسمح بها خادم الاجتماع %1.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: a policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>لا تُرسَل بيانات برنامج التحسين: تمنعها إحدى السياسات؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server %1 forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>لا تُرسَل بيانات برنامج التحسين: يمنعها الخادم %1؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server %1 forbids it, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>لا تُرسَل بيانات برنامج التحسين: يمنعها الخادم %1 منذ %2 على الأقل؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy file %1 forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>لا تُرسَل بيانات برنامج التحسين: يمنعها ملف سياسة هذا الكمبيوتر ⁨%1⁩؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy file %1 forbids it, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>لا تُرسَل بيانات برنامج التحسين: يمنعها ملف سياسة هذا الكمبيوتر ⁨%1⁩ منذ %2 على الأقل؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy file %1 forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>لا تُرسَل بيانات برنامج التحسين: يمنعها ملف سياستك ⁨%1⁩؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy file %1 forbids it, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>لا تُرسَل بيانات برنامج التحسين: يمنعها ملف سياستك ⁨%1⁩ منذ %2 على الأقل؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>This data may be sent.</source>
        <extracomment>MEANING-CRITICAL. Said of a category in a state that needs no further words</extracomment>
        <translation>يجوز إرسال هذه البيانات.</translation>
    </message>
    <message>
        <source>This data is not sent.</source>
        <extracomment>MEANING-CRITICAL. Said of a category in a state that needs no further words</extracomment>
        <translation>لا تُرسَل هذه البيانات.</translation>
    </message>
    <message>
        <source>Usage data is not sent: nobody is signed in, so no policy is known.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>لا تُرسَل بيانات الاستخدام: لا أحد مسجّل الدخول، لذلك لا تُعرف أي سياسة.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of %1 is not known at present.</source>
        <extracomment>MEANING-CRITICAL. %1: name of the organization</extracomment>
        <translation>لا تُرسَل بيانات الاستخدام: سياسة %1 غير معروفة في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the meeting&apos;s server has not told its policy.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>لا تُرسَل بيانات الاستخدام: لم يُعلن خادم الاجتماع سياسته.</translation>
    </message>
    <message>
        <source>Error reports are not sent: nobody is signed in, so no policy is known; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>لا تُرسَل تقارير الأخطاء: لا أحد مسجّل الدخول، لذلك لا تُعرف أي سياسة؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of %1 is not known at present; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: name of the organization</extracomment>
        <translation>لا تُرسَل تقارير الأخطاء: سياسة %1 غير معروفة في الوقت الحالي؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the meeting&apos;s server has not told its policy.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>لا تُرسَل تقارير الأخطاء: لم يُعلن خادم الاجتماع سياسته.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: nobody is signed in, so no policy is known; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>لا تُرسَل بيانات برنامج التحسين: لا أحد مسجّل الدخول، لذلك لا تُعرف أي سياسة؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the policy of %1 is not known at present; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: name of the organization</extracomment>
        <translation>لا تُرسَل بيانات برنامج التحسين: سياسة %1 غير معروفة في الوقت الحالي؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Census data is not recorded and not sent: the server names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>لا تُسجَّل بيانات التعداد ولا تُرسَل: لا يحدد الخادم عنوانًا لإرسالها إليه.</translation>
    </message>
    <message>
        <source>Census data is not recorded and not sent: the server %1 names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>لا تُسجَّل بيانات التعداد ولا تُرسَل: لا يحدد الخادم %1 عنوانًا لإرسالها إليه.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the server names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>لا تُرسَل بيانات الاستخدام: لا يحدد الخادم عنوانًا لإرسالها إليه.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the server %1 names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>لا تُرسَل بيانات الاستخدام: لا يحدد الخادم %1 عنوانًا لإرسالها إليه.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the server names no address to send them to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>لا تُرسَل تقارير الأخطاء: لا يحدد الخادم عنوانًا لإرسالها إليه؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the server %1 names no address to send them to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>لا تُرسَل تقارير الأخطاء: لا يحدد الخادم %1 عنوانًا لإرسالها إليه؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server names no address to send it to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>لا تُرسَل بيانات برنامج التحسين: لا يحدد الخادم عنوانًا لإرسالها إليه؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server %1 names no address to send it to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>لا تُرسَل بيانات برنامج التحسين: لا يحدد الخادم %1 عنوانًا لإرسالها إليه؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Error reports are not sent: you have not opted in.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>لا تُرسَل تقارير الأخطاء: لم توافق على إرسالها.</translation>
    </message>
    <message>
        <source>Error reports are not sent: you chose not to send them.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>لا تُرسَل تقارير الأخطاء: اخترت عدم إرسالها.</translation>
    </message>
    <message>
        <source>Error reports are not sent: you chose on %1 not to send them.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>لا تُرسَل تقارير الأخطاء: اخترت في %1 عدم إرسالها.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: you have not signed up.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>لا تُرسَل بيانات برنامج التحسين: لم تشترك.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: you chose not to send it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>لا تُرسَل بيانات برنامج التحسين: اخترت عدم إرسالها.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: you chose on %1 not to send it.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>لا تُرسَل بيانات برنامج التحسين: اخترت في %1 عدم إرسالها.</translation>
    </message>
    <message>
        <source>Usage data is not sent: this program was built to send none unless an admin&apos;s policy permits it.</source>
        <extracomment>MEANING-CRITICAL. Whoever built the program decided it for everybody who runs it</extracomment>
        <translation>لا تُرسَل بيانات الاستخدام: بُني هذا البرنامج بحيث لا يرسل شيئًا منها ما لم تسمح بها سياسة مسؤول.</translation>
    </message>
    <message>
        <source>Error reports are not sent: this program was built to send none unless an admin&apos;s policy permits them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. Whoever built the program decided it for everybody who runs it</extracomment>
        <translation>لا تُرسَل تقارير الأخطاء: بُني هذا البرنامج بحيث لا يرسل شيئًا منها ما لم تسمح بها سياسة مسؤول؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this program was built to send none unless an admin&apos;s policy permits it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. Whoever built the program decided it for everybody who runs it</extracomment>
        <translation>لا تُرسَل بيانات برنامج التحسين: بُني هذا البرنامج بحيث لا يرسل شيئًا منها ما لم تسمح بها سياسة مسؤول؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Census data is not recorded and not sent: this program was built without the part that sends.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>لا تُسجَّل بيانات التعداد ولا تُرسَل: بُني هذا البرنامج دون الجزء الذي يرسل.</translation>
    </message>
    <message>
        <source>Usage data is not recorded and not sent: this program was built without the part that sends.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>لا تُسجَّل بيانات الاستخدام ولا تُرسَل: بُني هذا البرنامج دون الجزء الذي يرسل.</translation>
    </message>
    <message>
        <source>Error reports are not recorded and not sent: this program was built without the part that sends; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>لا تُسجَّل تقارير الأخطاء ولا تُرسَل: بُني هذا البرنامج دون الجزء الذي يرسل؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
    <message>
        <source>Improvement program data is not recorded and not sent: this program was built without the part that sends; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>لا تُسجَّل بيانات برنامج التحسين ولا تُرسَل: بُني هذا البرنامج دون الجزء الذي يرسل؛ ويبقى اختيارك أنت محفوظًا.</translation>
    </message>
</context>
<context>
    <name>DesktopEntry</name>
    <message>
        <source>Business Messenger</source>
        <extracomment>Kind of program, in the menu of programs</extracomment>
        <translation>برنامج مراسلة للأعمال</translation>
    </message>
    <message>
        <source>Sign in to your organization, and decide what error reporting sends</source>
        <extracomment>MEANING-CRITICAL. What the program is for, in the menu of programs and in software centres</extracomment>
        <translation>سجّل الدخول إلى مؤسستك، وقرّر ما يرسله الإبلاغ عن الأخطاء</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>Entry of the icon&apos;s menu: opens the options</extracomment>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>What is sent</source>
        <extracomment>MEANING-CRITICAL. Entry of the icon&apos;s menu: opens the window that shows what is sent</extracomment>
        <translation>ما يُرسَل</translation>
    </message>
    <message>
        <source>Candor signs in to the server of your organization and obeys the policy that it finds there. What error reporting collects is decided by you and your admin together: nothing is recorded unless both allow it, and withdrawing destroys at once what was waiting to be sent.</source>
        <extracomment>MEANING-CRITICAL. In software centres</extracomment>
        <translation>يسجّل Candor الدخول إلى خادم مؤسستك ويلتزم بالسياسة التي يجدها هناك. ما يجمعه الإبلاغ عن الأخطاء تقررانه أنت والمسؤول لديك معًا: لا يُسجَّل شيء ما لم يسمح كلاكما بذلك، وسحب الموافقة يُتلف فورًا ما كان ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Options &gt; General says at every box what is sent, to which host, who decided, and since when</source>
        <extracomment>MEANING-CRITICAL. In software centres</extracomment>
        <translation>تذكر «الخيارات» &gt; «عام» عند كل خانة ما يُرسَل، وإلى أي مضيف، ومن قرر ذلك، ومنذ متى</translation>
    </message>
    <message>
        <source>Every record can be read, byte for byte, before and after it is sent</source>
        <extracomment>MEANING-CRITICAL. In software centres</extracomment>
        <translation>يمكن قراءة كل سجل، بايتًا بايتًا، قبل إرساله وبعده</translation>
    </message>
    <message>
        <source>Policies of the server, the computer and the person are read; whoever forbids, wins</source>
        <extracomment>MEANING-CRITICAL. In software centres</extracomment>
        <translation>تُقرأ سياسات الخادم والكمبيوتر والشخص؛ ومن يمنع تكون له الغلبة</translation>
    </message>
    <message>
        <source>The language can be changed while the program runs</source>
        <extracomment>In software centres</extracomment>
        <translation>يمكن تغيير اللغة أثناء عمل البرنامج</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>Finding your organization&apos;s server failed.</source>
        <translation>فشل العثور على خادم مؤسستك.</translation>
    </message>
    <message>
        <source>Asking the server how to sign in failed.</source>
        <translation>فشل سؤال الخادم عن كيفية تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Checking the password failed.</source>
        <translation>فشل التحقق من كلمة المرور.</translation>
    </message>
    <message>
        <source>Looking up your account failed.</source>
        <translation>فشل البحث عن حسابك.</translation>
    </message>
    <message>
        <source>Registering this program with the server failed.</source>
        <translation>فشل تسجيل هذا البرنامج لدى الخادم.</translation>
    </message>
    <message>
        <source>You are signed in, but your organization&apos;s policy could not be fetched.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>تم تسجيل دخولك، لكن لم يمكن جلب سياسة مؤسستك.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>انقطع الاتصال بالخادم.</translation>
    </message>
    <message>
        <source>the server</source>
        <extracomment>Stands in the place of a server&apos;s host name in the middle of a sentence, where none is known yet</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>%1 answered, but not as a server this program can sign in to. Check the address, or ask your support team for the right server.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>أجاب %1، لكن ليس كخادم يستطيع هذا البرنامج تسجيل الدخول إليه. تحقق من العنوان، أو اسأل فريق الدعم عن الخادم الصحيح.</translation>
    </message>
    <message>
        <source>%1 answered, but not as a server this program can sign in to (%2). Check the address, or ask your support team for the right server.</source>
        <extracomment>%1: host name of a server; %2: what was missing in its answer, a technical term in English</extracomment>
        <translation>أجاب %1، لكن ليس كخادم يستطيع هذا البرنامج تسجيل الدخول إليه (%2). تحقق من العنوان، أو اسأل فريق الدعم عن الخادم الصحيح.</translation>
    </message>
    <message>
        <source>%1 reported an error (%2). The program tries again by itself; if it stays, tell your support team.</source>
        <extracomment>%1: host name of a server; %2: the server&apos;s error codes, technical terms in English</extracomment>
        <translation>أبلغ %1 عن خطأ (%2). يعيد البرنامج المحاولة من تلقاء نفسه؛ إذا استمر الخطأ، فأخبر فريق الدعم.</translation>
    </message>
    <message>
        <source>%1 reported an error. Try again in a few minutes; if it stays, tell your support team.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>أبلغ %1 عن خطأ. أعد المحاولة بعد بضع دقائق؛ إذا استمر الخطأ، فأخبر فريق الدعم.</translation>
    </message>
    <message>
        <source>%1 reported an error (%2). Try again in a few minutes; if it stays, tell your support team.</source>
        <extracomment>%1: host name of a server; %2: the server&apos;s error codes, technical terms in English</extracomment>
        <translation>أبلغ %1 عن خطأ (%2). أعد المحاولة بعد بضع دقائق؛ إذا استمر الخطأ، فأخبر فريق الدعم.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Ask your support team to check it.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>شهادة %1 غير موثوق بها. اطلب من فريق الدعم التحقق منها.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Ask your support team to check it.</source>
        <extracomment>%1: host name of a server; %2: the TLS library&apos;s reason, may be in English</extracomment>
        <translation>شهادة %1 غير موثوق بها: %2. اطلب من فريق الدعم التحقق منها.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which is not one of your organization&apos;s servers, so the redirect was refused. Tell your support team.</source>
        <extracomment>%1: host name of the server that answered; %2: host name of another server it points to</extracomment>
        <translation>يعيد %1 التوجيه إلى %2، وهو ليس من خوادم مؤسستك، لذلك رُفضت إعادة التوجيه. أخبر فريق الدعم.</translation>
    </message>
    <message>
        <source>%1 asks to send your sign-in to %2, which is not one of your organization&apos;s servers, so it was not sent. Tell your support team.</source>
        <extracomment>%1: host name of the server that answered; %2: host name of another server</extracomment>
        <translation>يطلب %1 إرسال بيانات تسجيل دخولك إلى %2، وهو ليس من خوادم مؤسستك، لذلك لم تُرسَل. أخبر فريق الدعم.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. The program tries again by itself; if this lasts, check your network connection.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>لم يُجب %1 في الوقت المحدد. يعيد البرنامج المحاولة من تلقاء نفسه؛ إذا استمر ذلك، فتحقق من اتصالك بالشبكة.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The program tries again by itself; if this lasts, check your network connection.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>لا يمكن الوصول إلى %1. يعيد البرنامج المحاولة من تلقاء نفسه؛ إذا استمر ذلك، فتحقق من اتصالك بالشبكة.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be read. Tell your support team.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>إجابة %1 أكبر من أن تُقرأ. أخبر فريق الدعم.</translation>
    </message>
    <message>
        <source>There is no host named %1. Check the address and your network connection.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>لا يوجد مضيف باسم %1. تحقق من العنوان ومن اتصالك بالشبكة.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check your network connection and try again.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>لم يُجب %1 في الوقت المحدد. تحقق من اتصالك بالشبكة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your network connection and try again.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>لا يمكن الوصول إلى %1. تحقق من اتصالك بالشبكة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 does not accept this address with this password. Type the password again.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>لا يقبل %1 هذا العنوان مع كلمة المرور هذه. اكتب كلمة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 does not offer signing in with a password. Ask your support team how to sign in.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>لا يوفر %1 تسجيل الدخول بكلمة مرور. اسأل فريق الدعم عن كيفية تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 has no policy to give at the moment. Until it has, the last policy known for your account holds; without one, only census data is recorded.</source>
        <extracomment>MEANING-CRITICAL. %1: host name of a server</extracomment>
        <translation>ليست لدى %1 سياسة يقدمها في الوقت الحالي. وإلى أن تتوفر لديه، تسري آخر سياسة معروفة لحسابك؛ وبدون سياسة كهذه لا تُسجَّل إلا بيانات التعداد.</translation>
    </message>
    <message>
        <source>%1 has ended this sign-in because your account was signed in somewhere else. Sign in again to continue here.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>أنهى %1 تسجيل الدخول هذا لأنه تم تسجيل الدخول إلى حسابك في مكان آخر. سجّل الدخول مرة أخرى للمتابعة هنا.</translation>
    </message>
    <message>
        <source>You cancelled signing in to %1. Sign in again when you like.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>لقد ألغيت تسجيل الدخول إلى %1. سجّل الدخول مرة أخرى متى شئت.</translation>
    </message>
    <message>
        <source>This is not a sign-in address. Type it like this: name@example.com</source>
        <translation>هذا ليس عنوان تسجيل دخول. اكتبه هكذا: name@example.com</translation>
    </message>
    <message>
        <source>Finding your organization&apos;s server…</source>
        <translation>جارٍ العثور على خادم مؤسستك…</translation>
    </message>
    <message>
        <source>Asking the server how to sign in…</source>
        <translation>جارٍ سؤال الخادم عن كيفية تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>جارٍ التحقق من كلمة المرور…</translation>
    </message>
    <message>
        <source>Looking up your account…</source>
        <translation>جارٍ البحث عن حسابك…</translation>
    </message>
    <message>
        <source>Registering this program with the server…</source>
        <translation>جارٍ تسجيل هذا البرنامج لدى الخادم…</translation>
    </message>
    <message>
        <source>Fetching your organization&apos;s policy…</source>
        <translation>جارٍ جلب سياسة مؤسستك…</translation>
    </message>
    <message>
        <source>Connecting for changes…</source>
        <translation>جارٍ الاتصال لتلقي التغييرات…</translation>
    </message>
    <message>
        <source>The server</source>
        <extracomment>Stands in the place of a server&apos;s host name at the start of a sentence, where none is known yet</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences in a row. %1: which step of signing in failed; %2: why, and what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Guarantee</name>
    <message>
        <source>Before you begin to sign in, nothing leaves this computer.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>قبل أن تبدأ بتسجيل الدخول، لا يغادر هذا الكمبيوتر أي شيء.</translation>
    </message>
    <message>
        <source>Data goes only to the address that the server you are signed in to names for it. The program has no address of its own.</source>
        <extracomment>MEANING-CRITICAL. &quot;server&quot;: the one the person signs in to</extracomment>
        <translation>لا تذهب البيانات إلا إلى العنوان الذي يحدده لها الخادم الذي سجّلت الدخول إليه. وليس للبرنامج عنوان خاص به.</translation>
    </message>
    <message>
        <source>While the server names no address for data, nothing is recorded.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>ما دام الخادم لا يحدد عنوانًا للبيانات، لا يُسجَّل أي شيء.</translation>
    </message>
    <message>
        <source>Every field that can be collected is listed in the help, with its purpose. A request holds nothing else.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>كل حقل يمكن جمعه مدرج في التعليمات مع الغرض منه. ولا يحتوي الطلب على أي شيء آخر.</translation>
    </message>
    <message>
        <source>Census data names neither your organization nor you: your sign-in address is hashed before it is written down, and hashed again before it is stored.</source>
        <extracomment>MEANING-CRITICAL. &quot;hashed&quot;: turned into a number from which the address cannot be read</extracomment>
        <translation>لا تسمّي بيانات التعداد مؤسستك ولا تسمّيك: يُجزَّأ عنوان تسجيل دخولك قبل تدوينه، ويُجزَّأ مرة أخرى قبل تخزينه.</translation>
    </message>
    <message>
        <source>Usage data may name your organization. It carries no ID of you and none of this computer.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>قد تسمّي بيانات الاستخدام مؤسستك. وهي لا تحمل أي معرّف لك ولا أي معرّف لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Error reports are recorded only while their check box is ticked and no policy forbids them. The box starts unticked.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>لا تُسجَّل تقارير الأخطاء إلا ما دامت خانة الاختيار الخاصة بها محددة ولا تمنعها أي سياسة. وتكون الخانة في البداية غير محددة.</translation>
    </message>
    <message>
        <source>Improvement program data is recorded only while you have signed up and no policy forbids it. It carries no ID at all.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>لا تُسجَّل بيانات برنامج التحسين إلا ما دمت مشتركًا فيه ولا تمنعها أي سياسة. وهي لا تحمل أي معرّف على الإطلاق.</translation>
    </message>
    <message>
        <source>Unknown is forbidden. Until a policy is known for your account, and whenever a policy cannot be read, only census data may be recorded.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>المجهول ممنوع. إلى أن تُعرف سياسة لحسابك، وكلما تعذرت قراءة سياسة، لا يجوز تسجيل سوى بيانات التعداد.</translation>
    </message>
    <message>
        <source>While the server cannot be reached, the last policy known for your account counts: what it forbids for ever, what it permits for 7 days.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>ما دام لا يمكن الوصول إلى الخادم، تسري آخر سياسة معروفة لحسابك: ما تمنعه يُمنع دائمًا، وما تسمح به يُسمح به لمدة 7 أيام.</translation>
    </message>
    <message>
        <source>Forbidding wins. What one policy forbids, no other policy and no check box permits, and no policy can say yes for you.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>الغلبة للمنع. ما تمنعه سياسة واحدة لا تسمح به أي سياسة أخرى ولا أي خانة اختيار، ولا يمكن لأي سياسة أن توافق نيابةً عنك.</translation>
    </message>
    <message>
        <source>When a permission ends, what was waiting to be sent is destroyed at once, and a transfer under way is broken off. A receipt stays on this computer: how many records were erased, and when. It is never sent.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>عندما ينتهي الإذن، يُتلف فورًا ما كان ينتظر الإرسال، ويُقطع النقل الجاري. ويبقى إيصال على هذا الكمبيوتر: كم سجلًا مُحي، ومتى. وهو لا يُرسَل أبدًا.</translation>
    </message>
    <message>
        <source>A permission never reaches back: nothing from before it is ever used for it.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>لا يسري الإذن على ما مضى أبدًا: لا يُستخدم له أبدًا أي شيء مما سبقه.</translation>
    </message>
    <message>
        <source>What was recorded for one account is never sent for another: it is destroyed when another account signs in.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>ما سُجِّل لحساب لا يُرسَل أبدًا لحساب آخر: يُتلف عندما يسجّل حساب آخر الدخول.</translation>
    </message>
    <message>
        <source>Each category is sent by itself, in requests and over connections of its own, without a cookie, without your sign-in, and with nothing that joins it to another category.</source>
        <extracomment>MEANING-CRITICAL. &quot;category&quot;: census data, usage data and so on</extracomment>
        <translation>تُرسَل كل فئة بمفردها، في طلبات وعبر اتصالات خاصة بها، بدون ملف تعريف ارتباط، وبدون بيانات تسجيل دخولك، وبدون أي شيء يربطها بفئة أخرى.</translation>
    </message>
    <message>
        <source>“What is sent” shows what was sent, byte for byte.</source>
        <extracomment>MEANING-CRITICAL. &quot;What is sent&quot; is the title of a window</extracomment>
        <translation>تعرض «ما يُرسَل» ما أُرسِل، بايتًا بايتًا.</translation>
    </message>
    <message>
        <source>What was recorded with permission survives a crash of the program, and is stored once.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>ما سُجِّل بإذن يبقى بعد تعطل البرنامج، ويُخزَّن مرة واحدة.</translation>
    </message>
    <message>
        <source>Nothing is kept here for long: error reports that could not be sent, at most 7 days; everything waiting to be sent, at most 16 MB; what was sent, so that you can look at it in “What is sent”, 7 days and at most 1 MB.</source>
        <extracomment>MEANING-CRITICAL. &quot;What is sent&quot; is the title of a window</extracomment>
        <translation>لا يُحفظ هنا شيء لمدة طويلة: تقارير الأخطاء التي لم يمكن إرسالها، 7 أيام على الأكثر؛ وكل ما ينتظر الإرسال، 16 MB على الأكثر؛ وما أُرسِل، لكي تتمكن من الاطلاع عليه في «ما يُرسَل»، 7 أيام و1 MB على الأكثر.</translation>
    </message>
    <message>
        <source>Quitting the program never waits for the network.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>لا ينتظر إنهاء البرنامج الشبكة أبدًا.</translation>
    </message>
    <message>
        <source>When the program is started a second time while it runs, the second one collects nothing and sends nothing.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>عند تشغيل البرنامج مرة ثانية أثناء عمله، لا يجمع البرنامج الثاني شيئًا ولا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>The program asks the service to erase what it stored only when you tell it to, after showing you the request.</source>
        <extracomment>MEANING-CRITICAL. &quot;service&quot;: whoever stores the data</extracomment>
        <translation>لا يطلب البرنامج من الخدمة محو ما خزّنته إلا عندما تأمره بذلك، وبعد أن يعرض عليك الطلب.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>nobody</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table</extracomment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>this device</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table</extracomment>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>your organization</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table</extracomment>
        <translation>مؤسستك</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table: one person can be told from another, but not named</extracomment>
        <translation>شخص بدون اسم</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Always collected; nobody can turn it off. It is not collected while the server you are signed in to names no address to send it to. It names neither your organization nor you.</source>
        <extracomment>MEANING-CRITICAL. Rule of census data</extracomment>
        <translation>تُجمع دائمًا؛ ولا يمكن لأحد إيقافها. ولا تُجمع ما دام الخادم الذي سجّلت الدخول إليه لا يحدد عنوانًا لإرسالها إليه. وهي لا تسمّي مؤسستك ولا تسمّيك.</translation>
    </message>
    <message>
        <source>Collected unless your admin forbids it. Only the admin can turn it off, for everyone in the organization. It may identify your organization, never you.</source>
        <extracomment>MEANING-CRITICAL. Rule of usage data</extracomment>
        <translation>تُجمع ما لم يمنعها المسؤول لديك. لا يمكن إيقافها إلا من قِبل المسؤول، لكل من في المؤسسة. وقد تحدد هوية مؤسستك، ولا تحدد هويتك أبدًا.</translation>
    </message>
    <message>
        <source>Collected only if your admin does not forbid it and you have said yes in the options. It is off until you say yes. It may hold personal data, such as your IP address and your SIP address.</source>
        <extracomment>MEANING-CRITICAL. Rule of error reporting data</extracomment>
        <translation>لا تُجمع إلا إذا لم يمنعها المسؤول لديك وكنت قد وافقت عليها في الخيارات. وهي متوقفة إلى أن توافق. وقد تحتوي على بيانات شخصية، مثل عنوان IP وعنوان SIP الخاصين بك.</translation>
    </message>
    <message>
        <source>Collected only if your admin does not forbid it and you have signed up in the options. It is off until you sign up. It identifies neither your organization nor you.</source>
        <extracomment>MEANING-CRITICAL. Rule of the Customer Experience Improvement Program</extracomment>
        <translation>لا تُجمع إلا إذا لم يمنعها المسؤول لديك وكنت قد اشتركت في الخيارات. وهي متوقفة إلى أن تشترك. وهي لا تحدد هوية مؤسستك ولا هويتك.</translation>
    </message>
    <message>
        <source>May identify</source>
        <extracomment>MEANING-CRITICAL. Head of a table of everything that can be collected</extracomment>
        <translation>قد يحدد هوية</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Heads of a table of everything that can be collected</extracomment>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>What is collected</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>ما يُجمع</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>ما يغادر هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Who decides</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>من يقرر</translation>
    </message>
    <message>
        <source>Your admin can forbid usage data, error reporting and the improvement program: in the server&apos;s policy, in the policy of this computer, or in the policy of your user account.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>يمكن للمسؤول لديك منع بيانات الاستخدام والإبلاغ عن الأخطاء وبرنامج التحسين: في سياسة الخادم، أو في سياسة هذا الكمبيوتر، أو في سياسة حساب المستخدم الخاص بك.</translation>
    </message>
    <message>
        <source>In comparable products a server can lift a ban that the computer&apos;s policy has set. Here it cannot.</source>
        <extracomment>MEANING-CRITICAL. &quot;Comparable products&quot;: the original server family&apos;s own client</extracomment>
        <translation>في المنتجات المماثلة يمكن للخادم أن يرفع منعًا وضعته سياسة الكمبيوتر. أما هنا فلا يمكنه ذلك.</translation>
    </message>
    <message>
        <source>Open the options with the gear button, clear the check box and choose OK. You can do this at any time.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>افتح الخيارات بزر الترس، وألغِ تحديد خانة الاختيار، ثم اختر «حسنًا». يمكنك القيام بذلك في أي وقت.</translation>
    </message>
    <message>
        <source>Where the files are</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>أماكن الملفات</translation>
    </message>
    <message>
        <source>Your choices: %1</source>
        <extracomment>MEANING-CRITICAL. %1: path of a file</extracomment>
        <translation>اختياراتك: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Logs, which are never sent by themselves: %1</source>
        <extracomment>MEANING-CRITICAL. %1: path of a folder</extracomment>
        <translation>ملفات السجل، التي لا تُرسَل أبدًا من تلقاء نفسها: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Policy of this computer: %1</source>
        <extracomment>MEANING-CRITICAL. %1: path of a folder</extracomment>
        <translation>سياسة هذا الكمبيوتر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>What %1 sends, and who decides</source>
        <extracomment>MEANING-CRITICAL. Heading of the help page. %1: the product&apos;s name</extracomment>
        <translation>ما يرسله %1، ومن يقرر</translation>
    </message>
    <message>
        <source>%1 sends data only as described here. “What is sent” in the main window shows you, byte for byte, what waits and what was sent lately.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>لا يرسل %1 البيانات إلا كما هو موصوف هنا. تعرض لك «ما يُرسَل» في النافذة الرئيسية، بايتًا بايتًا، ما ينتظر وما أُرسِل مؤخرًا.</translation>
    </message>
    <message>
        <source>This copy of %1 was built without the part that sends: it records nothing and sends nothing, whatever stands below.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>بُنيت هذه النسخة من %1 دون الجزء الذي يرسل: لا تسجّل شيئًا ولا ترسل شيئًا، مهما ورد أدناه.</translation>
    </message>
    <message>
        <source>This copy of %1 was built to send census data only, unless the policy of the server or of this computer permits more.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>بُنيت هذه النسخة من %1 لإرسال بيانات التعداد فقط، ما لم تسمح سياسة الخادم أو هذا الكمبيوتر بأكثر من ذلك.</translation>
    </message>
    <message>
        <source>On the web</source>
        <extracomment>MEANING-CRITICAL. Heading in the help: pages on the web</extracomment>
        <translation>على الويب</translation>
    </message>
    <message>
        <source>These pages belong to whoever runs the service you are signed in to. %1 does not ask for them: your browser does, when you choose one.</source>
        <extracomment>MEANING-CRITICAL. Before three addresses of web pages. %1: the product&apos;s name</extracomment>
        <translation>هذه الصفحات تخص الجهة التي تشغّل الخدمة التي سجّلت الدخول إليها. لا يطلبها %1: بل يطلبها متصفحك عندما تختار إحداها.</translation>
    </message>
    <message>
        <source>Help with the service: %1</source>
        <extracomment>MEANING-CRITICAL. %1: address of a web page</extracomment>
        <translation>مساعدة بشأن الخدمة: %1</translation>
    </message>
    <message>
        <source>The operator&apos;s privacy statement: %1</source>
        <extracomment>MEANING-CRITICAL. %1: address of a web page: how the service&apos;s operator handles personal data</extracomment>
        <translation>بيان الخصوصية لدى المشغّل: %1</translation>
    </message>
    <message>
        <source>What your network must let through: %1</source>
        <extracomment>MEANING-CRITICAL. %1: address of a web page, for whoever sets up a network or a firewall</extracomment>
        <translation>ما يجب أن تسمح شبكتك بمروره: %1</translation>
    </message>
</context>
<context>
    <name>HindranceText</name>
    <message>
        <source>Off: Candor was already running</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: permitted, but this window does not collect it, since the program was running when it was started</extracomment>
        <translation>متوقفة: كان Candor يعمل بالفعل</translation>
    </message>
    <message>
        <source>Off: nothing can be written</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: permitted, but no file can be written for it</extracomment>
        <translation>متوقفة: لا يمكن كتابة أي شيء</translation>
    </message>
    <message>
        <source>On hold: nothing can be sent</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: permitted, but its file cannot be opened</extracomment>
        <translation>معلّقة: لا يمكن إرسال أي شيء</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>Census data</source>
        <extracomment>MEANING-CRITICAL. Name of a category</extracomment>
        <translation>بيانات التعداد</translation>
    </message>
    <message>
        <source>Usage data</source>
        <extracomment>MEANING-CRITICAL. Name of a category</extracomment>
        <translation>بيانات الاستخدام</translation>
    </message>
    <message>
        <source>Error reporting data</source>
        <extracomment>MEANING-CRITICAL. Name of a category</extracomment>
        <translation>بيانات الإبلاغ عن الأخطاء</translation>
    </message>
    <message>
        <source>Customer Experience Improvement Program</source>
        <extracomment>MEANING-CRITICAL. Name of a category</extracomment>
        <translation>برنامج تحسين تجربة العملاء</translation>
    </message>
    <message>
        <source>On: always</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: it is collected, and nobody can turn it off</extracomment>
        <translation>قيد التشغيل: دائمًا</translation>
    </message>
    <message>
        <source>On: permitted by policy</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: it is collected, no policy forbids it</extracomment>
        <translation>قيد التشغيل: تسمح بها السياسة</translation>
    </message>
    <message>
        <source>On: you opted in</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: it is collected, the person said yes</extracomment>
        <translation>قيد التشغيل: لقد وافقت</translation>
    </message>
    <message>
        <source>Off: you have not opted in</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, the person has not said yes</extracomment>
        <translation>متوقفة: لم توافق</translation>
    </message>
    <message>
        <source>Off: forbidden by policy</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, a policy forbids it</extracomment>
        <translation>متوقفة: تمنعها سياسة</translation>
    </message>
    <message>
        <source>Off: the policy is not known</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, no policy is known yet</extracomment>
        <translation>متوقفة: السياسة غير معروفة</translation>
    </message>
    <message>
        <source>Off: the policy cannot be read</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, a policy is there but cannot be read</extracomment>
        <translation>متوقفة: لا يمكن قراءة السياسة</translation>
    </message>
    <message>
        <source>Off: the server names no address for it</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, the server names no address to send to</extracomment>
        <translation>متوقفة: لا يحدد الخادم عنوانًا لها</translation>
    </message>
    <message>
        <source>Off: this program cannot send</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, the program was built without the part that sends</extracomment>
        <translation>متوقفة: لا يستطيع هذا البرنامج الإرسال</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>What you turned off stays off until %2 ends, but this could not be saved, because %1 cannot be written: make sure that you may write there and that the disk has room, then choose OK again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file; %2: the product&apos;s name</extracomment>
        <translation>ما أوقفته يبقى متوقفًا إلى أن ينتهي %2، لكن لم يمكن حفظ ذلك لأنه لا يمكن الكتابة إلى ⁨%1⁩: تأكد من أنه يُسمح لك بالكتابة هناك ومن وجود مساحة على القرص، ثم اختر «حسنًا» مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was saved, because %1 cannot be written: make sure that you may write there and that the disk has room, then choose OK again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>لم يُحفظ أي شيء لأنه لا يمكن الكتابة إلى ⁨%1⁩: تأكد من أنه يُسمح لك بالكتابة هناك ومن وجود مساحة على القرص، ثم اختر «حسنًا» مرة أخرى.</translation>
    </message>
    <message>
        <source>What you turned off stays off until %2 ends, but this could not be saved, because %1 does not hold what was written to it: another program may have changed it at the same time, so choose OK again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file; %2: the product&apos;s name</extracomment>
        <translation>ما أوقفته يبقى متوقفًا إلى أن ينتهي %2، لكن لم يمكن حفظ ذلك لأن ⁨%1⁩ لا يحتوي على ما كُتب إليه: ربما غيّره برنامج آخر في الوقت نفسه، لذا اختر «حسنًا» مرة أخرى.</translation>
    </message>
    <message>
        <source>It is not certain that your changes were saved, because %1 does not hold what was written to it: another program may have changed it at the same time, so choose OK again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>ليس من المؤكد أن تغييراتك حُفظت، لأن ⁨%1⁩ لا يحتوي على ما كُتب إليه: ربما غيّره برنامج آخر في الوقت نفسه، لذا اختر «حسنًا» مرة أخرى.</translation>
    </message>
    <message>
        <source>The account changed: nobody is signed in now, and the changes you had not saved were dropped.</source>
        <translation>تغيّر الحساب: لا أحد مسجّل الدخول الآن، وأُهملت التغييرات التي لم تحفظها.</translation>
    </message>
    <message>
        <source>The account changed: nobody is signed in now.</source>
        <translation>تغيّر الحساب: لا أحد مسجّل الدخول الآن.</translation>
    </message>
    <message>
        <source>The account changed: these are now the options of %1, and the changes you had not saved were dropped.</source>
        <extracomment>%1: address of the account signed in</extracomment>
        <translation>تغيّر الحساب: هذه الآن خيارات %1، وأُهملت التغييرات التي لم تحفظها.</translation>
    </message>
    <message>
        <source>The account changed: these are now the options of %1.</source>
        <extracomment>%1: address of the account signed in</extracomment>
        <translation>تغيّر الحساب: هذه الآن خيارات %1.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>candor: %1; see candor --help</source>
        <extracomment>%1: what is wrong with the command line</extracomment>
        <translation>candor: %1؛ انظر ⁨candor --help⁩</translation>
    </message>
    <message>
        <source>--service takes an https address (http on a loopback address only)</source>
        <translation>يتطلب ⁨--service⁩ عنوان https (وhttp لعنوان الاسترجاع فقط)</translation>
    </message>
    <message>
        <source>--account takes an address like someone@example.com</source>
        <translation>يتطلب ⁨--account⁩ عنوانًا مثل ⁨someone@example.com⁩</translation>
    </message>
    <message>
        <source>--open takes options, sign-in or data</source>
        <translation>يتطلب ⁨--open⁩ القيمة options أو sign-in أو data</translation>
    </message>
    <message>
        <source>--translation takes a file that can be read</source>
        <translation>يتطلب ⁨--translation⁩ ملفًا يمكن قراءته</translation>
    </message>
    <message>
        <source>--translation brings its own language; leave --language out</source>
        <translation>يحدد ⁨--translation⁩ لغته بنفسه؛ احذف ⁨--language⁩</translation>
    </message>
    <message>
        <source>--tour goes with --demo</source>
        <translation>يُستخدم ⁨--tour⁩ مع ⁨--demo⁩</translation>
    </message>
    <message>
        <source>--demo brings a service of its own; leave --service out</source>
        <translation>يوفر ⁨--demo⁩ خدمته بنفسه؛ احذف ⁨--service⁩</translation>
    </message>
    <message>
        <source>--screenshots shows the languages built in; leave --translation out</source>
        <translation>يعرض ⁨--screenshots⁩ اللغات المضمّنة؛ احذف ⁨--translation⁩</translation>
    </message>
    <message>
        <source>--password-file goes with --account</source>
        <translation>يُستخدم ⁨--password-file⁩ مع ⁨--account⁩</translation>
    </message>
    <message>
        <source>unknown argument &apos;%1&apos;</source>
        <extracomment>%1: as written</extracomment>
        <translation>وسيطة غير معروفة «%1»</translation>
    </message>
    <message>
        <source>%1 (%2, identifies %3, since consent version %4): %5</source>
        <extracomment>MEANING-CRITICAL. A field that may be collected. %1: name, %2: type, %3: whom it identifies, English words; %4: number of the version of consent; %5: what it is for, a sentence</extracomment>
        <translation>%1 (%2، يحدد هوية %3، منذ إصدار الموافقة %4): %5</translation>
    </message>
    <message>
        <source>every request</source>
        <extracomment>MEANING-CRITICAL. Head of a list: the fields that are in all requests</extracomment>
        <translation>كل طلب</translation>
    </message>
    <message>
        <source>queued: %1</source>
        <extracomment>MEANING-CRITICAL. Head of a list: records that wait to be sent. %1: how many</extracomment>
        <translation>في الانتظار: %1</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <extracomment>MEANING-CRITICAL. Head of a list: requests. %1: how many</extracomment>
        <translation>أُرسِلت: %1</translation>
    </message>
    <message>
        <source>status %1</source>
        <extracomment>%1: number of the HTTP status</extracomment>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>receipts: %1</source>
        <extracomment>MEANING-CRITICAL. Head of a list: receipts for what was erased on this computer. %1: how many</extracomment>
        <translation>الإيصالات: %1</translation>
    </message>
    <message>
        <source>records erased: %1</source>
        <extracomment>MEANING-CRITICAL. %1: how many</extracomment>
        <translation>السجلات التي مُحيت: %1</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <extracomment>%1: a file</extracomment>
        <translation>لا يمكن قراءة ⁨%1⁩</translation>
    </message>
    <message>
        <source>cannot make sense of &apos;%1&apos;</source>
        <extracomment>%1: as written</extracomment>
        <translation>لا يمكن فهم «%1»</translation>
    </message>
    <message>
        <source>the demo&apos;s files cannot be made in %1</source>
        <extracomment>%1: a folder</extracomment>
        <translation>لا يمكن إنشاء ملفات العرض التوضيحي في ⁨%1⁩</translation>
    </message>
    <message>
        <source>candor-service is neither beside candor nor on the PATH; build or install it</source>
        <translation>لا يوجد ⁨candor-service⁩ بجوار candor ولا في PATH؛ ابنِه أو ثبّته</translation>
    </message>
    <message>
        <source>candor-service could not add the demo&apos;s account</source>
        <translation>لم يتمكن ⁨candor-service⁩ من إضافة حساب العرض التوضيحي</translation>
    </message>
    <message>
        <source>candor-service did not start: %1</source>
        <extracomment>%1: what the system says</extracomment>
        <translation>لم يبدأ ⁨candor-service⁩: %1</translation>
    </message>
    <message>
        <source>candor-service said &apos;%1&apos; in place of its address</source>
        <extracomment>%1: what it said</extracomment>
        <translation>ذكر ⁨candor-service⁩ «%1» بدلًا من عنوانه</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form</source>
        <extracomment>%1: a file</extracomment>
        <translation>لا يحتوي ⁨%1⁩ على أي شهادة بتنسيق PEM</translation>
    </message>
    <message>
        <source>there is no display: neither DISPLAY nor WAYLAND_DISPLAY is set</source>
        <translation>لا توجد شاشة: لم يُعيَّن DISPLAY ولا WAYLAND_DISPLAY</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>فشل تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 (host %2)</source>
        <extracomment>%1: name of an error, %2: host</extracomment>
        <translation>%1 (المضيف ⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 (host %2, %3)</source>
        <extracomment>%1: name of an error, %2: host, %3: what is known beside, in English</extracomment>
        <translation>%1 (المضيف ⁨%2⁩، %3)</translation>
    </message>
    <message>
        <source>%1 (host %2, status %3)</source>
        <extracomment>%1: name of an error, %2: host, %3: HTTP status</extracomment>
        <translation>%1 (المضيف ⁨%2⁩، الحالة %3)</translation>
    </message>
    <message>
        <source>%1 (host %2, status %3, %4)</source>
        <extracomment>%1: name of an error, %2: host, %3: HTTP status, %4: what is known beside, in English</extracomment>
        <translation>%1 (المضيف ⁨%2⁩، الحالة %3، %4)</translation>
    </message>
    <message>
        <source>%1 does not take &quot;%2&quot;</source>
        <extracomment>%1: a command or flag, %2: what was written behind it</extracomment>
        <translation>لا يقبل ⁨%1⁩ القيمة «%2»</translation>
    </message>
    <message>
        <source>%1 needs a file</source>
        <extracomment>%1: a command</extracomment>
        <translation>يحتاج ⁨%1⁩ إلى ملف</translation>
    </message>
    <message>
        <source>%1 (no fault)</source>
        <extracomment>What is remarked on a file, and no fault of it. %1: the remark</extracomment>
        <translation>%1 (لا خطأ)</translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>لا خطأ</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>ينقص أمر</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>لا يوجد أمر «%1»</translation>
    </message>
    <message>
        <source>the server&apos;s answer (status %1) is no policy</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids. %1: number of the HTTP status</extracomment>
        <translation>إجابة الخادم (الحالة %1) ليست سياسة</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>لا يمكن فتح الملف</translation>
    </message>
    <message>
        <source>not configured</source>
        <extracomment>State of a policy setting</extracomment>
        <translation>غير مهيأ</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where a policy setting comes from: nobody has set it</extracomment>
        <translation>القيمة الافتراضية</translation>
    </message>
    <message>
        <source>%1 (%2, since %3)</source>
        <extracomment>Where a policy setting comes from. %1: server, machine, user or pool; %2: host or file; %3: date</extracomment>
        <translation>%1 (⁨%2⁩، منذ %3)</translation>
    </message>
    <message>
        <source>known (%1)</source>
        <extracomment>State of the server&apos;s policy. %1: host</extracomment>
        <translation>معروفة (⁨%1⁩)</translation>
    </message>
    <message>
        <source>known (%1, since %2, last known good)</source>
        <extracomment>State of the server&apos;s policy, when the server does not answer. %1: host, %2: date</extracomment>
        <translation>معروفة (⁨%1⁩، منذ %2، آخر سياسة صالحة معروفة)</translation>
    </message>
    <message>
        <source>known (%1, since %2)</source>
        <extracomment>State of the server&apos;s policy. %1: host, %2: date</extracomment>
        <translation>معروفة (⁨%1⁩، منذ %2)</translation>
    </message>
    <message>
        <source>cannot be read (%1); what it would govern is forbidden</source>
        <extracomment>MEANING-CRITICAL. State of the server&apos;s policy. %1: host</extracomment>
        <translation>لا يمكن قراءتها (⁨%1⁩)؛ وما كانت ستحكمه ممنوع</translation>
    </message>
    <message>
        <source>unknown; only census may be recorded</source>
        <extracomment>MEANING-CRITICAL. State of the server&apos;s policy</extracomment>
        <translation>مجهولة؛ يجوز تسجيل التعداد فقط</translation>
    </message>
    <message>
        <source>fault</source>
        <extracomment>In the place of a value: it cannot be read</extracomment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. %1: a sentence</extracomment>
        <translation>لم يُؤخذ به: %1</translation>
    </message>
    <message>
        <source>fault, which forbids</source>
        <extracomment>MEANING-CRITICAL. In the place of a policy setting&apos;s value</extracomment>
        <translation>خطأ، وهو ما يمنع</translation>
    </message>
    <message>
        <source>in force: %1, from %2</source>
        <extracomment>MEANING-CRITICAL. A policy setting. %1: its value, %2: where it comes from</extracomment>
        <translation>ساري المفعول: %1، من %2</translation>
    </message>
    <message>
        <source>server&apos;s policy: %1</source>
        <extracomment>MEANING-CRITICAL. %1: its state</extracomment>
        <translation>سياسة الخادم: %1</translation>
    </message>
    <message>
        <source>Faults of whole documents</source>
        <extracomment>Head of a list of policy files that cannot be read</extracomment>
        <translation>أخطاء مستندات بأكملها</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>Head of a list of remarks on policy files</extracomment>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>collected</source>
        <extracomment>MEANING-CRITICAL. State of a category of data</extracomment>
        <translation>تُجمع</translation>
    </message>
    <message>
        <source>not collected</source>
        <extracomment>MEANING-CRITICAL. State of a category of data</extracomment>
        <translation>لا تُجمع</translation>
    </message>
    <message>
        <source>no password can be read from %1</source>
        <extracomment>%1: a file</extracomment>
        <translation>لا يمكن قراءة كلمة مرور من ⁨%1⁩</translation>
    </message>
    <message>
        <source>there is no translation for --language %1; there are: %2</source>
        <extracomment>%1: a tag such as fr, %2: those that there are</extracomment>
        <translation>لا توجد ترجمة لـ ⁨--language %1⁩؛ يتوفر: %2</translation>
    </message>
    <message>
        <source>the glossary %1 cannot be read: %2</source>
        <extracomment>%1: a file, %2: what is wrong with it</extracomment>
        <translation>لا يمكن قراءة المسرد ⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>findings: %1</source>
        <extracomment>%1: how many</extracomment>
        <translation>النتائج: %1</translation>
    </message>
    <message>
        <source>to review: %1</source>
        <extracomment>How many texts nobody has reviewed. %1: how many</extracomment>
        <translation>للمراجعة: %1</translation>
    </message>
    <message>
        <source>English: %1</source>
        <extracomment>%1: an English text of the program</extracomment>
        <translation>الإنجليزية: %1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <extracomment>%1: the translation of a text of the program</extracomment>
        <translation>الترجمة: %1</translation>
    </message>
    <message>
        <source>%1 has faults: see candor translation check</source>
        <extracomment>%1: a file</extracomment>
        <translation>في ⁨%1⁩ أخطاء: انظر ⁨candor translation check⁩</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1: a file, %2: what is wrong with it</extracomment>
        <translation>لا يمكن قراءة ⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>no finished, meaning-critical translation has the key %1</source>
        <extracomment>%1: as written</extracomment>
        <translation>لا توجد ترجمة مكتملة حرجة المعنى لها المفتاح ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <extracomment>%1: a file</extracomment>
        <translation>لا يمكن كتابة ⁨%1⁩</translation>
    </message>
    <message>
        <source>reviewed by %1: %2, in %3</source>
        <extracomment>%1: who has reviewed texts, %2: how many, %3: file</extracomment>
        <translation>راجعها %1: %2، في ⁨%3⁩</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>Stands before how a command is to be written</extracomment>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>something follows the document&apos;s end</source>
        <translation>يوجد شيء بعد نهاية المستند</translation>
    </message>
    <message>
        <source>the document is larger than %1 bytes</source>
        <extracomment>%1: how many</extracomment>
        <translation>حجم المستند أكبر من %1 بايت</translation>
    </message>
    <message>
        <source>the document begins with a byte order mark</source>
        <translation>يبدأ المستند بعلامة ترتيب البايتات</translation>
    </message>
    <message>
        <source>the document is not UTF-8</source>
        <translation>المستند ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>the document is nested deeper than %1</source>
        <extracomment>%1: how many</extracomment>
        <translation>تداخل المستند أعمق من %1</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice</source>
        <extracomment>%1: as written</extracomment>
        <translation>يرد المفتاح «%1» مرتين</translation>
    </message>
    <message>
        <source>a name in quotes is expected here</source>
        <translation>يُتوقع هنا اسم بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a colon is expected here</source>
        <translation>تُتوقع هنا نقطتان رأسيتان</translation>
    </message>
    <message>
        <source>a comma or &quot;%1&quot; is expected here</source>
        <extracomment>%1: a bracket</extracomment>
        <translation>تُتوقع هنا فاصلة أو «%1»</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>تُتوقع هنا قيمة</translation>
    </message>
    <message>
        <source>a digit is expected here</source>
        <translation>يُتوقع هنا رقم</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>العدد خارج النطاق</translation>
    </message>
    <message>
        <source>a control character stands in a string</source>
        <translation>يوجد حرف تحكم داخل سلسلة نصية</translation>
    </message>
    <message>
        <source>the document ends inside a string</source>
        <translation>ينتهي المستند داخل سلسلة نصية</translation>
    </message>
    <message>
        <source>the escape is none that JSON knows</source>
        <translation>تسلسل الهروب هذا لا يعرفه JSON</translation>
    </message>
    <message>
        <source>the escape is half of a surrogate pair</source>
        <translation>تسلسل الهروب نصف زوج بديل</translation>
    </message>
    <message>
        <source>four hexadecimal digits are expected here</source>
        <translation>تُتوقع هنا أربعة أرقام ست عشرية</translation>
    </message>
    <message>
        <source>the cached policy cannot be opened</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids</extracomment>
        <translation>لا يمكن فتح السياسة المخزنة مؤقتًا</translation>
    </message>
    <message>
        <source>the cached policy is not a regular file</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids</extracomment>
        <translation>السياسة المخزنة مؤقتًا ليست ملفًا عاديًا</translation>
    </message>
    <message>
        <source>the cached policy cannot be read</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids</extracomment>
        <translation>لا يمكن قراءة السياسة المخزنة مؤقتًا</translation>
    </message>
    <message>
        <source>the document is not an object</source>
        <translation>المستند ليس كائنًا</translation>
    </message>
    <message>
        <source>the value must be true or false, without quotes</source>
        <translation>يجب أن تكون القيمة true أو false، بدون علامتي اقتباس</translation>
    </message>
    <message>
        <source>only the pool that hosts a meeting decides this; ignored here</source>
        <translation>لا يقرر هذا إلا تجمع الخوادم الذي يستضيف الاجتماع؛ وهو متجاهَل هنا</translation>
    </message>
    <message>
        <source>only the server decides this; ignored here</source>
        <translation>لا يقرر هذا إلا الخادم؛ وهو متجاهَل هنا</translation>
    </message>
    <message>
        <source>unknown key, ignored; did you mean &quot;%1&quot;?</source>
        <extracomment>%1: name of a policy setting</extracomment>
        <translation>مفتاح غير معروف، متجاهَل؛ هل تقصد «%1»؟</translation>
    </message>
    <message>
        <source>unknown key, ignored</source>
        <translation>مفتاح غير معروف، متجاهَل</translation>
    </message>
    <message>
        <source>the cached policy is damaged</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids</extracomment>
        <translation>السياسة المخزنة مؤقتًا تالفة</translation>
    </message>
    <message>
        <source>it is a link</source>
        <extracomment>Why a file or folder with policies cannot be read</extracomment>
        <translation>إنه ارتباط</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>هذا ليس مجلدًا</translation>
    </message>
    <message>
        <source>it cannot be opened: %1</source>
        <extracomment>Why a file or folder with policies cannot be read. %1: what the system says</extracomment>
        <translation>لا يمكن فتحه: %1</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>هذا ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>لا يمكن قراءة الملف</translation>
    </message>
    <message>
        <source>the folder cannot be listed</source>
        <translation>لا يمكن سرد محتويات المجلد</translation>
    </message>
    <message>
        <source>it does not belong to root</source>
        <translation>لا يملكه root</translation>
    </message>
    <message>
        <source>it belongs neither to you nor to root</source>
        <extracomment>Why a file or folder with policies is not trusted</extracomment>
        <translation>لا تملكه أنت ولا root</translation>
    </message>
    <message>
        <source>it can be written by others than its owner</source>
        <extracomment>Why a file or folder with policies is not trusted</extracomment>
        <translation>يمكن لآخرين غير مالكه الكتابة فيه</translation>
    </message>
    <message>
        <source>it is too old: after 7 days only a ban still counts</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count</extracomment>
        <translation>إنها قديمة جدًا: بعد 7 أيام لا يُعتد إلا بالمنع</translation>
    </message>
    <message>
        <source>it does not configure this setting</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count</extracomment>
        <translation>لا تهيئ هذا الإعداد</translation>
    </message>
    <message>
        <source>%1 comes first</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. %1: another one, such as: server (host)</extracomment>
        <translation>%1 يأتي أولًا</translation>
    </message>
    <message>
        <source>%1 forbids, and forbid wins</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. %1: another one, such as: server (host)</extracomment>
        <translation>%1 يمنع، والغلبة للمنع</translation>
    </message>
    <message>
        <source>%1 cannot be read, which forbids</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. %1: another one, such as: server (host)</extracomment>
        <translation>لا يمكن قراءة %1، وهو ما يمنع</translation>
    </message>
    <message>
        <source>it says %1 where %2 says %3; forbid wins</source>
        <extracomment>MEANING-CRITICAL. Two files contradict each other. %1, %3: Enabled or Disabled; %2: the other file</extracomment>
        <translation>يذكر %1 بينما يذكر ⁨%2⁩ القيمة %3؛ والغلبة للمنع</translation>
    </message>
    <message>
        <source>the value must be &quot;Enabled&quot; or &quot;Disabled&quot;</source>
        <translation>يجب أن تكون القيمة «Enabled» أو «Disabled»</translation>
    </message>
    <message>
        <source>the value must be &quot;Off&quot;, &quot;Light&quot; or &quot;Full&quot;</source>
        <translation>يجب أن تكون القيمة «Off» أو «Light» أو «Full»</translation>
    </message>
    <message>
        <source>the telemetry address cannot be read: wrong type; counts as absent</source>
        <translation>لا يمكن قراءة عنوان القياس عن بُعد: نوع خاطئ؛ يُعدّ غائبًا</translation>
    </message>
    <message>
        <source>no host</source>
        <extracomment>In the place of an address&apos;s host: there is none</extracomment>
        <translation>لا مضيف</translation>
    </message>
    <message>
        <source>the telemetry address is refused (%1): it must be https, without a user name, and on the server&apos;s own host, the sign-in domain or its cloud; counts as absent</source>
        <extracomment>MEANING-CRITICAL. %1: its host</extracomment>
        <translation>رُفض عنوان القياس عن بُعد (⁨%1⁩): يجب أن يكون https، وبدون اسم مستخدم، وعلى مضيف الخادم نفسه أو نطاق تسجيل الدخول أو سحابته؛ يُعدّ غائبًا</translation>
    </message>
    <message>
        <source>Enabled forbids usage data, error reporting and the improvement programme.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>تمنع القيمة Enabled بيانات الاستخدام والإبلاغ عن الأخطاء وبرنامج التحسين.</translation>
    </message>
    <message>
        <source>Disabled forbids the improvement programme; otherwise each user chooses.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>تمنع القيمة Disabled برنامج التحسين؛ وفيما عدا ذلك يختار كل مستخدم.</translation>
    </message>
    <message>
        <source>Enabled keeps the log level from going below loggingLevel; otherwise each user chooses.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>تُبقي القيمة Enabled مستوى التسجيل عند loggingLevel أو أعلى؛ وفيما عدا ذلك يختار كل مستخدم.</translation>
    </message>
    <message>
        <source>The lowest log level a user may choose while logging is Enabled.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>أدنى مستوى تسجيل يجوز للمستخدم اختياره ما دامت قيمة logging هي Enabled.</translation>
    </message>
    <message>
        <source>Enabled permits usage data and error reporting in meetings hosted by the pool; otherwise they are forbidden.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>تسمح القيمة Enabled ببيانات الاستخدام والإبلاغ عن الأخطاء في الاجتماعات التي يستضيفها تجمع الخوادم؛ وفيما عدا ذلك فهي ممنوعة.</translation>
    </message>
    <message>
        <source>the file says its language is &quot;%1&quot;, and its name says &quot;%2&quot;</source>
        <extracomment>%1, %2: tags such as fr</extracomment>
        <translation>يذكر الملف أن لغته «%1»، ويذكر اسمه «%2»</translation>
    </message>
    <message>
        <source>this language has %1 plural forms, and %2 are here</source>
        <extracomment>%1, %2: how many</extracomment>
        <translation>لهذه اللغة %1 من صيغ الجمع، ويوجد هنا %2</translation>
    </message>
    <message>
        <source>a plural form is empty</source>
        <translation>إحدى صيغ الجمع فارغة</translation>
    </message>
    <message>
        <source>there is no translation yet</source>
        <translation>لا توجد ترجمة بعد</translation>
    </message>
    <message>
        <source>it is marked as unfinished</source>
        <translation>عليها علامة غير مكتملة</translation>
    </message>
    <message>
        <source>the English has changed since %1 reviewed it on %2 (it was: &quot;%3&quot;); review it again: --text %4</source>
        <extracomment>%1: who has reviewed it, %2: date, %3: an English text, %4: a key to write behind --text</extracomment>
        <translation>تغيّر النص الإنجليزي منذ أن راجعه %1 في %2 (كان: «%3»)؛ راجعه مجددًا: ⁨--text %4⁩</translation>
    </message>
    <message>
        <source>nobody has reviewed this text: compare it with the English, then --text %1</source>
        <extracomment>%1: a key to write behind --text</extracomment>
        <translation>لم يراجع أحد هذا النص: قارنه بالإنجليزية، ثم ⁨--text %1⁩</translation>
    </message>
    <message>
        <source>the reviews cannot be read: %1</source>
        <extracomment>%1: what is wrong with them</extracomment>
        <translation>لا يمكن قراءة المراجعات: %1</translation>
    </message>
    <message>
        <source>the translation has changed since %1 reviewed it on %2; review it again: --text %3</source>
        <extracomment>%1: who has reviewed it, %2: date, %3: a key to write behind --text</extracomment>
        <translation>تغيّرت الترجمة منذ أن راجعها %1 في %2؛ راجعها مجددًا: ⁨--text %3⁩</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1: number, %2: what is wrong there</extracomment>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>a term is a word a language</source>
        <extracomment>What is wrong with the glossary: for each language there has to be one word</extracomment>
        <translation>المصطلح كلمة واحدة لكل لغة</translation>
    </message>
    <message>
        <source>a term has its English word in &quot;en&quot;</source>
        <translation>للمصطلح كلمته الإنجليزية في «en»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression</source>
        <extracomment>%1: as written</extracomment>
        <translation>«%1» ليس تعبيرًا نمطيًا</translation>
    </message>
    <message>
        <source>a glossary has &quot;terms&quot;, &quot;names&quot; and &quot;languages&quot;</source>
        <translation>للمسرد «terms» و«names» و«languages»</translation>
    </message>
    <message>
        <source>there is no array &quot;reviews&quot;</source>
        <translation>لا توجد مصفوفة «reviews»</translation>
    </message>
    <message>
        <source>the review lacks something, is another text&apos;s, or stands there twice</source>
        <translation>تنقص المراجعة معلومة، أو هي لنص آخر، أو ترد مرتين</translation>
    </message>
    <message>
        <source>the translation lacks %1</source>
        <extracomment>%1: placeholders or tags</extracomment>
        <translation>ينقص الترجمة %1</translation>
    </message>
    <message>
        <source>the translation has %1, which the English lacks</source>
        <extracomment>%1: placeholders or tags</extracomment>
        <translation>تحتوي الترجمة على %1، وهو ناقص في الإنجليزية</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes what is not open</source>
        <extracomment>%1: name of a tag</extracomment>
        <translation>يغلق &lt;/%1&gt; ما ليس مفتوحًا</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not closed</source>
        <extracomment>%1: name of a tag</extracomment>
        <translation>&lt;%1&gt; غير مغلق</translation>
    </message>
    <message>
        <source>a &lt; begins no tag: take it away</source>
        <translation>علامة &lt; لا تبدأ أي وسم: احذفها</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is officially &quot;%2&quot;</source>
        <extracomment>%1: an English word, %2: its translation in the glossary</extracomment>
        <translation>«%1» ترجمتها الرسمية «%2»</translation>
    </message>
    <message>
        <source>several letters are marked with &amp;: one key is enough</source>
        <translation>عدة أحرف عليها علامة &amp;: يكفي مفتاح واحد</translation>
    </message>
    <message>
        <source>the English has no access key, so take the &amp; away</source>
        <translation>النص الإنجليزي ليس له مفتاح وصول، فاحذف &amp;</translation>
    </message>
    <message>
        <source>mark a letter with &amp;, as the English does</source>
        <translation>ضع علامة &amp; على حرف، كما في الإنجليزية</translation>
    </message>
    <message>
        <source>write the access key behind the text: (&amp;%1)</source>
        <extracomment>%1: a letter</extracomment>
        <translation>اكتب مفتاح الوصول بعد النص: (&amp;%1)</translation>
    </message>
    <message>
        <source>the English ends without &quot;%1&quot;</source>
        <translation>تنتهي الإنجليزية بدون «%1»</translation>
    </message>
    <message>
        <source>the English ends with &quot;%1&quot;</source>
        <translation>تنتهي الإنجليزية بـ «%1»</translation>
    </message>
    <message>
        <source>begin and end with a space where the English does, and nowhere else</source>
        <translation>ابدأ وانتهِ بمسافة حيث تفعل الإنجليزية، وليس في أي مكان آخر</translation>
    </message>
    <message>
        <source>a mark of a merge stands in the translation</source>
        <translation>توجد علامة دمج في الترجمة</translation>
    </message>
    <message>
        <source>names are not translated: keep %1</source>
        <extracomment>%1: names</extracomment>
        <translation>الأسماء لا تُترجم: أبقِ %1</translation>
    </message>
    <message>
        <source>the English does not name %1</source>
        <extracomment>%1: names</extracomment>
        <translation>لا تذكر الإنجليزية %1</translation>
    </message>
    <message>
        <source>do not say &quot;%1&quot;: %2</source>
        <extracomment>%1: a word, %2: why, from the glossary</extracomment>
        <translation>لا تقل «%1»: %2</translation>
    </message>
    <message>
        <source>the negation of the English seems to be lost</source>
        <translation>يبدو أن النفي في الإنجليزية قد ضاع</translation>
    </message>
    <message>
        <source>the English has no negation</source>
        <translation>لا نفي في الإنجليزية</translation>
    </message>
    <message>
        <source>the byte 0x%1 is no UTF-8</source>
        <extracomment>%1: its number</extracomment>
        <translation>البايت 0x%1 ليس UTF-8</translation>
    </message>
    <message>
        <source>the mark %1 of a merge was left in the file</source>
        <extracomment>%1: such as seven &lt;</extracomment>
        <translation>بقيت علامة الدمج ⁨%1⁩ في الملف</translation>
    </message>
    <message>
        <source>the document type has to be &lt;!DOCTYPE TS&gt;, without declarations</source>
        <translation>يجب أن يكون نوع المستند ⁨&lt;!DOCTYPE TS&gt;⁩، بدون إعلانات</translation>
    </message>
    <message>
        <source>the tag is longer than %1 characters</source>
        <extracomment>%1: how many</extracomment>
        <translation>الوسم أطول من %1 حرف</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes</source>
        <extracomment>%1: how many</extracomment>
        <translation>حجم الملف أكبر من %1 بايت</translation>
    </message>
    <message>
        <source>the outermost element has to be &lt;TS&gt;</source>
        <translation>يجب أن يكون العنصر الخارجي ⁨&lt;TS&gt;⁩</translation>
    </message>
    <message>
        <source>the encoding has to be utf-8</source>
        <translation>يجب أن يكون الترميز utf-8</translation>
    </message>
    <message>
        <source>elements lie more than %1 deep</source>
        <extracomment>%1: how many</extracomment>
        <translation>عمق العناصر أكثر من %1</translation>
    </message>
    <message>
        <source>text stands between the elements</source>
        <translation>يوجد نص بين العناصر</translation>
    </message>
    <message>
        <source>&lt;byte&gt; has no value that is a character</source>
        <translation>ليس لـ ⁨&lt;byte&gt;⁩ قيمة تمثل حرفًا</translation>
    </message>
    <message>
        <source>&lt;TS&gt; has no language</source>
        <translation>ليس لـ ⁨&lt;TS&gt;⁩ لغة</translation>
    </message>
    <message>
        <source>numerus is yes or no</source>
        <translatorcomment>negation checked</translatorcomment>
        <translation>قيمة numerus هي yes أو no</translation>
    </message>
    <message>
        <source>the message has two translations</source>
        <translation>للرسالة ترجمتان</translation>
    </message>
    <message>
        <source>type is unfinished, vanished or obsolete, not &quot;%1&quot;</source>
        <extracomment>%1: as written</extracomment>
        <translation>قيمة type هي unfinished أو vanished أو obsolete، وليست «%1»</translation>
    </message>
    <message>
        <source>the context of the message has no name</source>
        <translation>ليس لسياق الرسالة اسم</translation>
    </message>
    <message>
        <source>the message has no source</source>
        <translation>ليس للرسالة مصدر</translation>
    </message>
    <message>
        <source>the message has no translation</source>
        <translation>ليس للرسالة ترجمة</translation>
    </message>
    <message>
        <source>the message holds bytes that are no UTF-8</source>
        <translation>تحتوي الرسالة على بايتات ليست UTF-8</translation>
    </message>
    <message>
        <source>the message stands twice in its context</source>
        <translation>ترد الرسالة مرتين في سياقها</translation>
    </message>
    <message>
        <source>&lt;%1&gt; does not belong into %2</source>
        <extracomment>%1: name of an element, %2: the one that it stands in</extracomment>
        <translation>&lt;%1&gt; ليس مكانه داخل %2</translation>
    </message>
    <message>
        <source>there is no language &quot;%1&quot;</source>
        <extracomment>%1: as written</extracomment>
        <translation>لا توجد لغة «%1»</translation>
    </message>
    <message>
        <source>it is cut off in the window &quot;%1&quot; (%2): %3 pixels too wide</source>
        <extracomment>A text that is cut off. %1: a window, %2: a control, by their English names; %3: pixels</extracomment>
        <translation>النص مقصوص في النافذة «%1» (%2): أعرض مما يلزم بمقدار %3 بكسل</translation>
    </message>
    <message>
        <source>it is cut off in the window &quot;%1&quot; (%2): %3 pixels too high</source>
        <extracomment>A text that is cut off. %1: a window, %2: a control, by their English names; %3: pixels</extracomment>
        <translation>النص مقصوص في النافذة «%1» (%2): أعلى مما يلزم بمقدار %3 بكسل</translation>
    </message>
    <message>
        <source>people have to scroll sideways to read the window &quot;%1&quot;: %2 pixels too wide</source>
        <extracomment>A text that is too long. %1: a window, by its English name; %2: pixels</extracomment>
        <translation>يلزم التمرير أفقيًا لقراءة النافذة «%1»: أعرض مما يلزم بمقدار %2 بكسل</translation>
    </message>
    <message>
        <source>the window &quot;%1&quot; does not fit on a screen of %2 pixels: %3 pixels too wide</source>
        <extracomment>A text that is too long. %1: a window, by its English name; %2, %3: pixels</extracomment>
        <translation>لا تتسع شاشة عرضها %2 بكسل للنافذة «%1»: أعرض مما يلزم بمقدار %3 بكسل</translation>
    </message>
    <message>
        <source>%1 and %2 lie over each other in the window &quot;%3&quot;: %4 pixels too wide</source>
        <extracomment>%1, %2: two controls, %3: a window, by their English names; %4: pixels</extracomment>
        <translation>يتراكب %1 و%2 في النافذة «%3»: أعرض مما يلزم بمقدار %4 بكسل</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (line %2) has the access key %3 already in the window &quot;%4&quot;</source>
        <extracomment>%1: an English text, %2: number of its line, %3: a key such as Alt+N, %4: a window, by its English name</extracomment>
        <translation>«%1» (السطر %2) له مفتاح الوصول %3 أصلًا في النافذة «%4»</translation>
    </message>
    <message>
        <source>a text that is not in this file has the access key %1 already in the window &quot;%2&quot;</source>
        <extracomment>%1: a key such as Alt+N, %2: a window, by its English name</extracomment>
        <translation>نص ليس في هذا الملف له مفتاح الوصول %1 أصلًا في النافذة «%2»</translation>
    </message>
    <message>
        <source>This window collects and sends nothing, because Candor was already running when it was opened. The window opened first shows what is collected and sent.</source>
        <extracomment>MEANING-CRITICAL. Said where the program was started a second time</extracomment>
        <translation>لا تجمع هذه النافذة شيئًا ولا ترسل شيئًا، لأن Candor كان يعمل بالفعل عند فتحها. وتعرض النافذة التي فُتحت أولًا ما يُجمع وما يُرسَل.</translation>
    </message>
    <message>
        <source>Nothing is collected or sent until the next start, because no file can be written in %1.</source>
        <extracomment>MEANING-CRITICAL. %1: path of a folder</extracomment>
        <translation>لا يُجمع شيء ولا يُرسَل شيء حتى التشغيل التالي، لأنه لا يمكن كتابة أي ملف في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Nothing is sent at the moment, because the file %1 cannot be opened. It is tried again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of a file</extracomment>
        <translation>لا يُرسَل شيء في الوقت الحالي، لأنه لا يمكن فتح الملف ⁨%1⁩. وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The policy in force could not be saved in %1. It holds while the program runs, and saving is tried again; until then a start without a connection goes by an earlier policy, which may permit more.</source>
        <extracomment>MEANING-CRITICAL. %1: path of a folder</extracomment>
        <translation>لم يمكن حفظ السياسة السارية في ⁨%1⁩. وهي تسري ما دام البرنامج يعمل، وتُعاد محاولة الحفظ؛ وإلى ذلك الحين يعمل التشغيل بلا اتصال وفق سياسة سابقة قد تسمح بأكثر من ذلك.</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <extracomment>Of a value in a policy file. %1: which values it may have; %2: the value that may have been meant, such as: &quot;Enabled&quot;</extracomment>
        <translation>%1؛ هل تقصد %2؟</translation>
    </message>
    <message>
        <source>the value must be a boolean</source>
        <extracomment>Why a policy setting cannot be read</extracomment>
        <translation>يجب أن تكون القيمة منطقية</translation>
    </message>
    <message>
        <source>the value must be a REG_DWORD of 0 or 1</source>
        <extracomment>Why a policy setting cannot be read. REG_DWORD is a type of the Windows registry</extracomment>
        <translation>يجب أن تكون القيمة REG_DWORD تساوي 0 أو 1</translation>
    </message>
    <message>
        <source>%1 %2 or later</source>
        <extracomment>What a policy setting works with. %1: product, %2: version</extracomment>
        <translation>%1 %2 أو أحدث</translation>
    </message>
    <message>
        <source>policy files read: %1</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>قُرئت ملفات السياسة: %1</translation>
    </message>
    <message>
        <source>server asked again: %1</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>يُسأل الخادم مجددًا: %1</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <extracomment>MEANING-CRITICAL. Of a reason to collect data or not, such as PolicyUnknown: it is the case. %1: its name</extracomment>
        <translation>%1 ينطبق</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <extracomment>MEANING-CRITICAL. Of a reason to collect data or not, such as PolicyUnknown: it is not the case. %1: its name</extracomment>
        <translation>%1 لا ينطبق</translation>
    </message>
    <message>
        <source>server</source>
        <extracomment>Where a policy setting comes from</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>machine</source>
        <extracomment>Where a policy setting comes from: what is set for the computer, whoever uses it</extracomment>
        <translation>الكمبيوتر</translation>
    </message>
    <message>
        <source>user</source>
        <extracomment>Where a policy setting comes from: what is set for one user of the computer</extracomment>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>pool</source>
        <extracomment>Where a policy setting comes from: the servers that host a meeting</extracomment>
        <translation>تجمع الخوادم</translation>
    </message>
    <message>
        <source>what was accepted of signed policies is damaged; without the file it starts anew</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids: a file of the program&apos;s own. The last word is what helps</extracomment>
        <translation>ما قُبل من السياسات الموقّعة تالف؛ وبدون الملف يبدأ من جديد</translation>
    </message>
    <message>
        <source>the sandbox does not show this folder of the computer</source>
        <extracomment>MEANING-CRITICAL. Why the policies of a computer cannot be read from within a sandbox (a Flatpak)</extracomment>
        <translation>لا يُظهر وضع الحماية هذا المجلد من الكمبيوتر</translation>
    </message>
    <message>
        <source>the sandbox lets this folder be written</source>
        <extracomment>MEANING-CRITICAL. Why the policies of a computer are not trusted within a sandbox (a Flatpak)</extracomment>
        <translation>يسمح وضع الحماية بالكتابة في هذا المجلد</translation>
    </message>
    <message>
        <source>the name must be an organization&apos;s sign-in domain, in lower case: contoso.com</source>
        <extracomment>MEANING-CRITICAL. Why a file with keys cannot be used</extracomment>
        <translation>يجب أن يكون الاسم نطاق تسجيل الدخول لمؤسسة، بأحرف صغيرة: contoso.com</translation>
    </message>
    <message>
        <source>the value must be a public key of Ed25519: 32 bytes, written in Base64</source>
        <extracomment>MEANING-CRITICAL. Why a file with keys cannot be used. Base64 and Ed25519 are names</extracomment>
        <translation>يجب أن تكون القيمة مفتاح Ed25519 عامًا: 32 بايت، مكتوبًا بترميز Base64</translation>
    </message>
    <message>
        <source>there is no key in it</source>
        <extracomment>MEANING-CRITICAL. Why a file with keys cannot be used</extracomment>
        <translation>لا يحتوي على أي مفتاح</translation>
    </message>
    <message>
        <source>it is signed by a key that has been replaced</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>وُقّعت بمفتاح جرى استبداله</translation>
    </message>
    <message>
        <source>the signature does not fit: the policy was altered, or another key signed it</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>التوقيع غير مطابق: غُيّرت السياسة، أو وقّعها مفتاح آخر</translation>
    </message>
    <message>
        <source>it was issued at %1, before the one accepted last (%2)</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids. %1, %2: date and time</extracomment>
        <translation>صدرت في %1، قبل آخر سياسة قُبلت (%2)</translation>
    </message>
    <message>
        <source>it was issued at %1, which is in the future; %2 is the latest that is accepted</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids. %1, %2: date and time</extracomment>
        <translation>صدرت في %1، أي في المستقبل؛ وآخر وقت مقبول هو %2</translation>
    </message>
    <message>
        <source>it is signed for %1, not for %2</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids. %1, %2: domains</extracomment>
        <translation>وُقّعت لـ %1، وليس لـ %2</translation>
    </message>
    <message>
        <source>a new key comes with it that the key in force has not signed</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>يرافقها مفتاح جديد لم يوقّعه المفتاح الساري</translation>
    </message>
    <message>
        <source>it is not signed, though this computer has a key that must have signed it</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>ليست موقّعة، مع أن لدى هذا الكمبيوتر مفتاحًا لا بد أن يكون قد وقّعها</translation>
    </message>
    <message>
        <source>its signature cannot be read</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>لا يمكن قراءة توقيعها</translation>
    </message>
    <message>
        <source>this computer has keys for signed policies, and none for %1 (or two that differ)</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids. %1: domain</extracomment>
        <translation>لدى هذا الكمبيوتر مفاتيح للسياسات الموقّعة، وليس بينها مفتاح لـ %1 (أو يوجد مفتاحان مختلفان)</translation>
    </message>
    <message>
        <source>--tour shows what is sent, and this program cannot send</source>
        <extracomment>MEANING-CRITICAL. Why an option of the command line cannot be used</extracomment>
        <translation>يعرض --tour ما يُرسَل، ولا يستطيع هذا البرنامج الإرسال</translation>
    </message>
    <message>
        <source>an admin has configured this setting</source>
        <translation>هيّأ مسؤول هذا الإعداد</translation>
    </message>
    <message>
        <source>the telemetry address is refused (%1): this program was built to send to %2 only; counts as absent</source>
        <extracomment>MEANING-CRITICAL. %1: its host; %2: an address</extracomment>
        <translation>رُفض عنوان القياس عن بُعد (%1): بُني هذا البرنامج ليرسل إلى %2 فقط؛ يُعدّ غائبًا</translation>
    </message>
    <message>
        <source>vendor default</source>
        <extracomment>Where a policy setting comes from: whoever built the program has set it for where no admin does</extracomment>
        <translation>القيمة الافتراضية للمورّد</translation>
    </message>
    <message>
        <source>the value must be a text; the key is ignored</source>
        <translation>يجب أن تكون القيمة نصًا؛ ويُتجاهل المفتاح</translation>
    </message>
    <message>
        <source>%1, with a valid signature</source>
        <extracomment>MEANING-CRITICAL. State of the server&apos;s policy. %1: known (host, since date)</extracomment>
        <translation>%1، بتوقيع صحيح</translation>
    </message>
    <message>
        <source>it comes from another server than the one signed in to: of that only a ban counts</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. &quot;Another server&quot;: the account has moved since</extracomment>
        <translation>إنها صادرة عن خادم غير الذي سُجِّل الدخول إليه: ومن ذلك الخادم لا يُعتدّ إلا بالحظر</translation>
    </message>
    <message>
        <source>no server&apos;s policy is kept here</source>
        <extracomment>MEANING-CRITICAL. Why the server&apos;s policy is unknown</extracomment>
        <translation>لا تُحفظ هنا سياسة أي خادم</translation>
    </message>
    <message>
        <source>the policies of several accounts are kept here (%1); name one with --account ADDRESS</source>
        <extracomment>MEANING-CRITICAL. Why the server&apos;s policy is unknown. %1: number of accounts</extracomment>
        <translation>تُحفظ هنا سياسات عدة حسابات (%1)؛ حدِّد أحدها بـ ⁨--account ADDRESS⁩</translation>
    </message>
    <message>
        <source>no policy that counts is kept here for this account</source>
        <extracomment>MEANING-CRITICAL. Why the server&apos;s policy is unknown</extracomment>
        <translation>لا تُحفظ هنا لهذا الحساب أي سياسة يُعتد بها</translation>
    </message>
    <message>
        <source>account: %1</source>
        <extracomment>%1: an address</extracomment>
        <translation>الحساب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>account: the only one with a policy kept here (%1)</source>
        <extracomment>MEANING-CRITICAL. %1: letters and digits that stand for an account</extracomment>
        <translation>الحساب: الوحيد الذي تُحفظ هنا سياسة له (⁨%1⁩)</translation>
    </message>
    <message>
        <source>what the server permits counts until: %1</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>ما يسمح به الخادم يُعتد به حتى: %1</translation>
    </message>
    <message>
        <source>only what it forbids still counts of the server&apos;s last policy (%1, since %2)</source>
        <extracomment>MEANING-CRITICAL. Of a policy that is too old. %1: host, %2: date and time</extracomment>
        <translation>لا يُعتد من سياسة الخادم الأخيرة (⁨%1⁩، منذ %2) إلا بما تمنعه</translation>
    </message>
    <message>
        <source>The server was not asked: this is the last that the program keeps of it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>لم يُسأل الخادم: هذا آخر ما يحفظه البرنامج منه.</translation>
    </message>
    <message>
        <source>While the program runs it reads the files again as soon as they change; while it is signed in it asks the server about every 3 hours, and when told of a change.</source>
        <extracomment>MEANING-CRITICAL. When a policy is refreshed</extracomment>
        <translation>ما دام البرنامج يعمل فإنه يقرأ الملفات مجددًا حالما تتغير؛ وما دام مسجَّل الدخول فإنه يسأل الخادم كل 3 ساعات تقريبًا، وعندما يُخبَر بتغيير.</translation>
    </message>
    <message>
        <source>given up of %1, because refused, too old, or without room: %2</source>
        <extracomment>MEANING-CRITICAL. Records destroyed that the service never accepted. %1: category, %2: how many</extracomment>
        <translation>ما تُرك من %1، لأنه مرفوض أو قديم جدًا أو بلا مكان: %2</translation>
    </message>
    <message>
        <source>the folder holds more than %1 policy files; put what they say into fewer, or remove those not needed</source>
        <extracomment>MEANING-CRITICAL. Why a folder with policies is not read. %1: how many</extracomment>
        <translation>يحتوي المجلد على أكثر من %1 من ملفات السياسة؛ اجمع ما تنص عليه في ملفات أقل، أو أزِل ما لا حاجة إليه منها</translation>
    </message>
</context>
<context>
    <name>StoreFaultText</name>
    <message>
        <source>The settings file %1 cannot be read. As long as that is so, you count as not having agreed to anything.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>لا يمكن قراءة ملف الإعدادات ⁨%1⁩. ما دام الأمر كذلك، تُعدّ غير موافق على أي شيء.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged. As long as that is so, you count as not having agreed to anything.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>ملف الإعدادات ⁨%1⁩ تالف. ما دام الأمر كذلك، تُعدّ غير موافق على أي شيء.</translation>
    </message>
    <message>
        <source>The settings file %1 was damaged, so you count as not having agreed to anything until you choose again. The damaged file was kept as %2.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file; %2: path of the copy</extracomment>
        <translation>كان ملف الإعدادات ⁨%1⁩ تالفًا، لذلك تُعدّ غير موافق على أي شيء إلى أن تختار مرة أخرى. واحتُفظ بالملف التالف باسم ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The language could not be saved in %1, so it only holds until the program ends.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>لم يمكن حفظ اللغة في ⁨%1⁩، لذلك لا تسري إلا إلى أن ينتهي البرنامج.</translation>
    </message>
</context>
<context>
    <name>candor::AboutDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>Title of a window. %1: the product&apos;s name</extracomment>
        <translation>حول %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1: the product&apos;s version</extracomment>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Free software under the Apache License, version 2.0. It comes with no warranty.</source>
        <translation>برنامج حر بموجب رخصة Apache، الإصدار 2.0. ولا يأتي مع أي ضمان.</translation>
    </message>
    <message>
        <source>Qt %1 · contract %2</source>
        <extracomment>%1: version of the Qt library; %2: number of the product&apos;s contract for scripts and admins</extracomment>
        <translation>‏Qt %1 · العقد %2</translation>
    </message>
</context>
<context>
    <name>candor::AdditionsText</name>
    <message>
        <source>This was added to error reports after you agreed, and is neither recorded nor sent unless you agree to it as well: %1</source>
        <extracomment>MEANING-CRITICAL. Below the box of error reporting, where fields came after the person&apos;s yes. %1: list of what each is for, such as “Shows how long the step took that failed.”</extracomment>
        <translation>أُضيف هذا إلى تقارير الأخطاء بعد أن وافقت، ولا يُسجَّل ولا يُرسَل ما لم توافق عليه أيضًا: %1</translation>
    </message>
    <message>
        <source>This was added to the program after you signed up, and is neither recorded nor sent unless you agree to it as well: %1</source>
        <extracomment>MEANING-CRITICAL. Below the box of the improvement program, where fields came after the person&apos;s yes. %1: list of what each is for, such as “Shows how long the program takes to start.”</extracomment>
        <translation>أُضيف هذا إلى برنامج التحسين بعد أن اشتركت، ولا يُسجَّل ولا يُرسَل ما لم توافق عليه أيضًا: %1</translation>
    </message>
</context>
<context>
    <name>candor::CategoryRow</name>
    <message numerus="yes">
        <source>%n record(s) waiting, nothing sent yet</source>
        <extracomment>MEANING-CRITICAL. Of one data category. %n: how many records wait to be sent</extracomment>
        <translation>
            <numerusform>%n سجل ينتظر، ولم يُرسَل شيء بعد</numerusform>
            <numerusform>سجل واحد (%n) ينتظر، ولم يُرسَل شيء بعد</numerusform>
            <numerusform>سجلان (%n) ينتظران، ولم يُرسَل شيء بعد</numerusform>
            <numerusform>%n سجلات تنتظر، ولم يُرسَل شيء بعد</numerusform>
            <numerusform>%n سجلًا ينتظر، ولم يُرسَل شيء بعد</numerusform>
            <numerusform>%n سجل ينتظر، ولم يُرسَل شيء بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) waiting, last sent %1</source>
        <extracomment>MEANING-CRITICAL. Of one data category. %n: how many records wait to be sent; %1: date and time of the last sending</extracomment>
        <translation>
            <numerusform>%n سجل ينتظر، وآخر إرسال في %1</numerusform>
            <numerusform>سجل واحد (%n) ينتظر، وآخر إرسال في %1</numerusform>
            <numerusform>سجلان (%n) ينتظران، وآخر إرسال في %1</numerusform>
            <numerusform>%n سجلات تنتظر، وآخر إرسال في %1</numerusform>
            <numerusform>%n سجلًا ينتظر، وآخر إرسال في %1</numerusform>
            <numerusform>%n سجل ينتظر، وآخر إرسال في %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) given up: refused, too old, or without room</source>
        <extracomment>MEANING-CRITICAL. Of one data category. %n: how many records were destroyed that the service never accepted: it refused them, they grew too old, or there was no room for them</extracomment>
        <translation>
            <numerusform>تُرك %n سجل: مرفوض أو قديم جدًا أو بلا مكان</numerusform>
            <numerusform>تُرك سجل واحد (%n): مرفوض أو قديم جدًا أو بلا مكان</numerusform>
            <numerusform>تُرك سجلان (%n): مرفوضان أو قديمان جدًا أو بلا مكان</numerusform>
            <numerusform>تُركت %n سجلات: مرفوضة أو قديمة جدًا أو بلا مكان</numerusform>
            <numerusform>تُرك %n سجلًا: مرفوضة أو قديمة جدًا أو بلا مكان</numerusform>
            <numerusform>تُرك %n سجل: مرفوضة أو قديمة جدًا أو بلا مكان</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::CloseBox</name>
    <message>
        <source>Closes this window</source>
        <extracomment>What the button Close does, for screen readers</extracomment>
        <translation>يغلق هذه النافذة</translation>
    </message>
</context>
<context>
    <name>candor::DataDialog</name>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>الفئة(&amp;G):</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Records and requests</source>
        <translation>السجلات والطلبات</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Bytes of the selected entry</source>
        <translation>بايتات الإدخال المحدد</translation>
    </message>
    <message>
        <source>&amp;Indent for reading (the bytes themselves are on one line)</source>
        <translation>إزاحة للقراءة (البايتات نفسها في سطر واحد)(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحديث(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ(&amp;C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copies the bytes of the selected entry</source>
        <translation>ينسخ بايتات الإدخال المحدد</translation>
    </message>
    <message>
        <source>Sent, no answer</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>أُرسِل، بلا إجابة</translation>
    </message>
    <message>
        <source>Sent, answered with %1</source>
        <extracomment>MEANING-CRITICAL. %1: number of the HTTP status the service answered with, such as 200</extracomment>
        <translation>أُرسِل، وكانت الإجابة %1</translation>
    </message>
    <message>
        <source>Nothing of this category waits to be sent, and nothing was sent in the last 7 days.</source>
        <extracomment>MEANING-CRITICAL. Said where one category has neither waiting nor sent records</extracomment>
        <translation>لا ينتظر الإرسالَ شيء من هذه الفئة، ولم يُرسَل شيء في آخر 7 أيام.</translation>
    </message>
    <message>
        <source>Reading what is kept…</source>
        <translation>جارٍ قراءة المحفوظ…</translation>
    </message>
    <message>
        <source>%1 - What Is Sent</source>
        <extracomment>MEANING-CRITICAL. Title of the window that shows collected data. %1: the product&apos;s name</extracomment>
        <translation>‏%1 - ما يُرسَل</translation>
    </message>
    <message>
        <source>A receipt holds none of the erased data. It never leaves this computer.</source>
        <extracomment>MEANING-CRITICAL. Stands in the place of the bytes while a line such as &quot;37 records erased&quot; is selected</extracomment>
        <translation>لا يحتوي الإيصال على أي من البيانات التي مُحيت. وهو لا يغادر هذا الكمبيوتر أبدًا.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>MEANING-CRITICAL. Of a record: it is kept until it can be sent</extracomment>
        <translation>ينتظر</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) erased</source>
        <extracomment>MEANING-CRITICAL. A receipt. %n: how many records were destroyed on this computer</extracomment>
        <translation>
            <numerusform>مُحي %n سجل</numerusform>
            <numerusform>مُحي سجل واحد (%n)</numerusform>
            <numerusform>مُحي سجلان (%n)</numerusform>
            <numerusform>مُحيت %n سجلات</numerusform>
            <numerusform>مُحي %n سجلًا</numerusform>
            <numerusform>مُحي %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Erase at the Service…</source>
        <extracomment>MEANING-CRITICAL. Opens the window that asks the service to erase what it stored</extracomment>
        <translation>المحو لدى الخدمة(&amp;E)…</translation>
    </message>
    <message>
        <source>Chooses the category of data that is listed below</source>
        <extracomment>What this list box does, for screen readers</extracomment>
        <translation>يختار فئة البيانات المعروضة في القائمة أدناه</translation>
    </message>
    <message>
        <source>What of this category waits to be sent, was sent lately, or was erased; the bytes of the selected entry stand below</source>
        <extracomment>MEANING-CRITICAL. Of a list, for screen readers</extracomment>
        <translation>ما ينتظر الإرسال من هذه الفئة وما أُرسِل منها مؤخرًا وما مُحي منها؛ وبايتات الإدخال المحدد في الأسفل</translation>
    </message>
    <message>
        <source>What is sent or was sent, byte for byte</source>
        <extracomment>MEANING-CRITICAL. Of the text that shows a record or a request, for screen readers</extracomment>
        <translation>ما يُرسَل أو أُرسِل، بايتًا بايتًا</translation>
    </message>
    <message>
        <source>Breaks the bytes shown above into lines</source>
        <extracomment>What this check box does, for screen readers</extracomment>
        <translation>يقسّم البايتات المعروضة أعلاه إلى أسطر</translation>
    </message>
    <message>
        <source>Reads again what waits to be sent and what was sent</source>
        <extracomment>MEANING-CRITICAL. What the button Refresh does</extracomment>
        <translation>يقرأ مجددًا ما ينتظر الإرسال وما أُرسِل</translation>
    </message>
    <message>
        <source>Shows a request to the service to erase what it has stored; nothing is sent yet</source>
        <extracomment>MEANING-CRITICAL. What the button &quot;Erase at the Service…&quot; does</extracomment>
        <translation>يعرض طلبًا إلى الخدمة بأن تمحو ما خزّنته؛ ولا يُرسَل شيء بعد</translation>
    </message>
</context>
<context>
    <name>candor::EraseDialog</name>
    <message>
        <source>Sign in first: the request goes to your organization&apos;s server.</source>
        <extracomment>MEANING-CRITICAL. Why the service cannot be asked to erase</extracomment>
        <translation>سجّل الدخول أولاً: يذهب الطلب إلى خادم مؤسستك.</translation>
    </message>
    <message>
        <source>The server names no address for data, so there is nothing to be asked for.</source>
        <extracomment>MEANING-CRITICAL. Why the service cannot be asked to erase</extracomment>
        <translation>لا يحدد الخادم أي عنوان للبيانات، ولذلك لا توجد جهة يُطلب منها ذلك.</translation>
    </message>
    <message>
        <source>A record that carries this ID still waits to be sent and would arrive after the request. Try again when nothing waits any more.</source>
        <extracomment>MEANING-CRITICAL. Why the service cannot be asked to erase now</extracomment>
        <translation>لا يزال سجل يحمل هذا المعرّف ينتظر الإرسال وسيصل بعد الطلب. أعد المحاولة عندما لا يبقى شيء منتظراً.</translation>
    </message>
    <message>
        <source>The service has erased what it had stored under this ID.</source>
        <extracomment>MEANING-CRITICAL. After the service answered</extracomment>
        <translation>محت الخدمة ما كانت قد خزّنته تحت هذا المعرّف.</translation>
    </message>
    <message>
        <source>The service did not answer, so it is not known whether anything was erased. Send the request again later.</source>
        <extracomment>MEANING-CRITICAL. The service did not answer</extracomment>
        <translation>لم تُجب الخدمة، ولذلك لا يُعرف هل مُحي شيء. أرسل الطلب مرة أخرى لاحقاً.</translation>
    </message>
    <message>
        <source>The service refused the request (HTTP %1): nothing was erased. Tell your support team.</source>
        <extracomment>MEANING-CRITICAL. %1: number of the HTTP status the service answered with, such as 403</extracomment>
        <translation>رفضت الخدمة الطلب (HTTP %1): لم يُمحَ شيء. أبلغ فريق الدعم.</translation>
    </message>
    <message>
        <source>%1 - Erase at the Service</source>
        <extracomment>MEANING-CRITICAL. Title of a window. %1: the product&apos;s name</extracomment>
        <translation>%1 - المحو لدى الخدمة</translation>
    </message>
    <message>
        <source>Census &amp;data with this computer&apos;s ID; the computer gets a new ID afterwards</source>
        <extracomment>MEANING-CRITICAL. What the service is asked to erase</extracomment>
        <translation>بيانات التعداد التي تحمل معرّف هذا الكمبيوتر؛ يحصل الكمبيوتر بعدها على معرّف جديد(&amp;D)</translation>
    </message>
    <message>
        <source>Bytes of the request</source>
        <translation>بايتات الطلب</translation>
    </message>
    <message>
        <source>&amp;Send Request</source>
        <extracomment>MEANING-CRITICAL. Button: sends the request to erase that is shown</extracomment>
        <translation>إرسال الطلب(&amp;S)</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>في انتظار الخدمة</translation>
    </message>
    <message>
        <source>This request, byte for byte, is sent to %1. Usage data carries no ID and cannot be found by one.</source>
        <extracomment>MEANING-CRITICAL. %1: host the request is sent to</extracomment>
        <translation>يُرسل هذا الطلب بايتاً بايتاً إلى %1. لا تحمل بيانات الاستخدام أي معرّف ولا يمكن العثور عليها به.</translation>
    </message>
    <message>
        <source>The request was broken off. Whether the service still received it is not known.</source>
        <extracomment>MEANING-CRITICAL. The person broke the request off</extracomment>
        <translation>قُطع الطلب. لا يُعرف هل وصل إلى الخدمة رغم ذلك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Error reports with &amp;my sign-in address, and census data with its hash</source>
        <extracomment>MEANING-CRITICAL. What the service is asked to erase</extracomment>
        <translation>تقارير الأخطاء التي تحمل عنوان تسجيل دخولي، وبيانات التعداد التي تحمل تجزئته(&amp;M)</translation>
    </message>
    <message>
        <source>This program was built without the part that sends, so it can ask no service.</source>
        <extracomment>MEANING-CRITICAL. Why the service cannot be asked to erase</extracomment>
        <translation>بُني هذا البرنامج دون الجزء الذي يرسل، لذا لا يمكنه مخاطبة أي خدمة.</translation>
    </message>
    <message>
        <source>The request exactly as it would be sent</source>
        <extracomment>MEANING-CRITICAL. Of the text that shows the request to erase, for screen readers</extracomment>
        <translation>الطلب تمامًا كما سيُرسَل</translation>
    </message>
    <message>
        <source>Asks the service to erase, with the request that is shown</source>
        <extracomment>MEANING-CRITICAL. What the button Send Request does, for screen readers</extracomment>
        <translation>يطلب من الخدمة المحو، بالطلب المعروض</translation>
    </message>
    <message>
        <source>Breaks the request off; the service may have received it already</source>
        <extracomment>MEANING-CRITICAL. What the button Cancel does, for screen readers</extracomment>
        <translation>يقطع الطلب؛ وربما تكون الخدمة قد تلقته بالفعل</translation>
    </message>
    <message>
        <source>Closes this window without sending a request</source>
        <extracomment>MEANING-CRITICAL. What the button Close does, for screen readers</extracomment>
        <translation>يغلق هذه النافذة دون إرسال طلب</translation>
    </message>
    <message>
        <source>Shows the request that holds this computer&apos;s ID; nothing is sent yet</source>
        <extracomment>MEANING-CRITICAL. Of a choice of what the service is asked to erase, for screen readers</extracomment>
        <translation>يعرض الطلب الذي يحتوي على معرّف هذا الكمبيوتر؛ ولا يُرسَل شيء بعد</translation>
    </message>
    <message>
        <source>Shows the request that holds your sign-in address; nothing is sent yet</source>
        <extracomment>MEANING-CRITICAL. Of a choice of what the service is asked to erase, for screen readers</extracomment>
        <translation>يعرض الطلب الذي يحتوي على عنوان تسجيل دخولك؛ ولا يُرسَل شيء بعد</translation>
    </message>
</context>
<context>
    <name>candor::FieldList</name>
    <message>
        <source>Nobody</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify</extracomment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>This device</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify</extracomment>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Your organization</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify</extracomment>
        <translation>مؤسستك</translation>
    </message>
    <message>
        <source>One user among others, without a name</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify: it tells one person from another and names neither</extracomment>
        <translation>مستخدم واحد بين آخرين، بدون اسم</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>These are all the fields an error report can hold. None of them is recorded while error reports are off.</source>
        <extracomment>MEANING-CRITICAL. Above the list of fields</extracomment>
        <translation>هذه كل الحقول التي يمكن أن يحتوي عليها تقرير الأخطاء. ولا يُسجَّل أي منها ما دامت تقارير الأخطاء متوقفة.</translation>
    </message>
    <message>
        <source>These are all the fields the program can hold. None of them is recorded while you have not signed up.</source>
        <extracomment>MEANING-CRITICAL. Above the list of fields</extracomment>
        <translation>هذه كل الحقول التي يمكن أن يحتوي عليها برنامج التحسين. ولا يُسجَّل أي منها ما دمت غير مشترك.</translation>
    </message>
    <message>
        <source>May identify</source>
        <extracomment>MEANING-CRITICAL. Head of a column: whom the field may identify</extracomment>
        <translation>قد يحدد هوية</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Head of a column of numbers: the version of consent that a field came with</extracomment>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
</context>
<context>
    <name>candor::GeneralPage</name>
    <message>
        <source>Help us improve</source>
        <translation>ساعدنا على التحسين</translation>
    </message>
    <message>
        <source>&amp;Sign up for the Customer Experience Improvement Program</source>
        <extracomment>MEANING-CRITICAL. Check box</extracomment>
        <translation>الاشتراك في برنامج تحسين تجربة العملاء(&amp;S)</translation>
    </message>
    <message>
        <source>Learn More</source>
        <translation>معرفة المزيد</translation>
    </message>
    <message>
        <source>Learn more about the Customer Experience Improvement Program</source>
        <translation>معرفة المزيد حول برنامج تحسين تجربة العملاء</translation>
    </message>
    <message>
        <source>Also count what was added to the program</source>
        <extracomment>MEANING-CRITICAL. Check box below the list of fields that were added after the person agreed; unticked until they agree to those, too</extracomment>
        <translation>احتساب ما أُضيف إلى برنامج التحسين أيضًا</translation>
    </message>
    <message>
        <source>Learn more about error reporting</source>
        <translation>معرفة المزيد حول الإبلاغ عن الأخطاء</translation>
    </message>
    <message>
        <source>Also send what was added to error reports</source>
        <extracomment>MEANING-CRITICAL. Check box below the list of fields that were added after the person agreed; unticked until they agree to those, too</extracomment>
        <translation>إرسال ما أُضيف إلى تقارير الأخطاء أيضًا</translation>
    </message>
    <message>
        <source>Help your support team help you</source>
        <translation>ساعد فريق الدعم على مساعدتك</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Level of logging</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Level of logging</extracomment>
        <translation>خفيف</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>Level of logging</extracomment>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Also collect troubleshooting info using system &amp;event logging</source>
        <extracomment>MEANING-CRITICAL. Check box; the log stays on this computer</extracomment>
        <translation>جمع معلومات استكشاف الأخطاء وإصلاحها أيضًا باستخدام تسجيل أحداث النظام(&amp;E)</translation>
    </message>
    <message>
        <source>Learn more about logging: open the log folder</source>
        <translation>معرفة المزيد حول التسجيل: فتح مجلد السجل</translation>
    </message>
    <message>
        <source>Application window</source>
        <translation>نافذة التطبيق</translation>
    </message>
    <message>
        <source>Minimize to the notification area instead of the task &amp;bar</source>
        <translation>التصغير إلى منطقة الإعلام بدلًا من شريط المهام(&amp;B)</translation>
    </message>
    <message>
        <source>Send %1 &amp;Improvement Program info to %2</source>
        <extracomment>MEANING-CRITICAL. Check box. %1: the product&apos;s name; %2: the vendor, or the organization that receives the data</extracomment>
        <translation>إرسال معلومات برنامج تحسين %1 إلى %2‏(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Logging in %1:</source>
        <extracomment>Label of the list of logging levels. %1: the product&apos;s name</extracomment>
        <translation>التسجيل في %1‏(&amp;L):</translation>
    </message>
    <message>
        <source>This desktop has no notification area, so the window is minimized to the task bar.</source>
        <translation>لا توجد منطقة إعلام في سطح المكتب هذا، لذلك تُصغَّر النافذة إلى شريط المهام.</translation>
    </message>
    <message>
        <source>State of: %1</source>
        <extracomment>Spoken of the sentence below a check box. %1: the category of data</extracomment>
        <translation>حالة: %1</translation>
    </message>
    <message>
        <source>your organization</source>
        <extracomment>Stands for the name of the organization while nobody is signed in: &quot;Send … info to your organization&quot;</extracomment>
        <translation>مؤسستك</translation>
    </message>
    <message>
        <source>%1 can count which features of its windows you use, how long it takes to start, when it stalls and on what system it runs, to show what to improve. No address is known that this would be sent to. It holds no name and no ID. It waits on this computer until it is sent; a copy of what was sent stays for 7 days. You can withdraw here at any time.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>يستطيع %1 أن يعدّ أي ميزات نوافذه تستخدم، وكم يستغرق بدء تشغيله، ومتى يتوقف عن الاستجابة، وعلى أي نظام يعمل، لبيان ما ينبغي تحسينه. لا يُعرف أي عنوان يُرسَل إليه هذا. وهو لا يحتوي على اسم ولا على معرّف. وينتظر على هذا الكمبيوتر إلى أن يُرسَل؛ وتبقى نسخة مما أُرسِل لمدة 7 أيام. يمكنك سحب موافقتك هنا في أي وقت.</translation>
    </message>
    <message>
        <source>%1 can count which features of its windows you use, how long it takes to start, when it stalls and on what system it runs, and send this to %2 to show what to improve. It holds no name and no ID. It waits on this computer until it is sent; a copy of what was sent stays for 7 days. You can withdraw here at any time.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name; %2: host the data is sent to</extracomment>
        <translation>يستطيع %1 أن يعدّ أي ميزات نوافذه تستخدم، وكم يستغرق بدء تشغيله، ومتى يتوقف عن الاستجابة، وعلى أي نظام يعمل، وأن يرسل هذا إلى %2 لبيان ما ينبغي تحسينه. وهو لا يحتوي على اسم ولا على معرّف. وينتظر على هذا الكمبيوتر إلى أن يُرسَل؛ وتبقى نسخة مما أُرسِل لمدة 7 أيام. يمكنك سحب موافقتك هنا في أي وقت.</translation>
    </message>
    <message>
        <source>When something fails, %1 can send a report so that it can be found and fixed: the error, a log excerpt, device and network figures. No address is known that this would be sent to. A report may hold personal data, such as your sign-in and IP address. On this computer it waits for at most 7 days; a copy of what was sent stays for 7 days. You can withdraw here at any time.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>عندما يفشل شيء ما، يستطيع %1 إرسال تقرير لكي يمكن العثور على الخلل وإصلاحه: الخطأ، ومقتطف من السجل، وأرقام عن الجهاز والشبكة. لا يُعرف أي عنوان يُرسَل إليه هذا. وقد يحتوي التقرير على بيانات شخصية، مثل عنوان تسجيل دخولك وعنوان IP. وينتظر على هذا الكمبيوتر 7 أيام على الأكثر؛ وتبقى نسخة مما أُرسِل لمدة 7 أيام. يمكنك سحب موافقتك هنا في أي وقت.</translation>
    </message>
    <message>
        <source>When something fails, %1 can send a report to %2 so that it can be found and fixed: the error, a log excerpt, device and network figures. A report may hold personal data, such as your sign-in and IP address. On this computer it waits for at most 7 days; a copy of what was sent stays for 7 days. You can withdraw here at any time.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name; %2: host the reports are sent to</extracomment>
        <translation>عندما يفشل شيء ما، يستطيع %1 إرسال تقرير إلى %2 لكي يمكن العثور على الخلل وإصلاحه: الخطأ، ومقتطف من السجل، وأرقام عن الجهاز والشبكة. وقد يحتوي التقرير على بيانات شخصية، مثل عنوان تسجيل دخولك وعنوان IP. وينتظر على هذا الكمبيوتر 7 أيام على الأكثر؛ وتبقى نسخة مما أُرسِل لمدة 7 أيام. يمكنك سحب موافقتك هنا في أي وقت.</translation>
    </message>
    <message>
        <source>Nothing is written to the log folder.</source>
        <translation>لا يُكتب أي شيء في مجلد السجل.</translation>
    </message>
    <message>
        <source>Main events are logged on this computer without personal data, because %1 requires level Light or higher.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server that asks for it</extracomment>
        <translation>تُسجَّل الأحداث الرئيسية على هذا الكمبيوتر بدون بيانات شخصية، لأن %1 يتطلب المستوى «خفيف» أو أعلى.</translation>
    </message>
    <message>
        <source>Main events are logged on this computer, without personal data.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>تُسجَّل الأحداث الرئيسية على هذا الكمبيوتر، بدون بيانات شخصية.</translation>
    </message>
    <message>
        <source>Everything is logged on this computer, personal data included, because %1 requires level Full.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server that asks for it</extracomment>
        <translation>يُسجَّل كل شيء على هذا الكمبيوتر، بما في ذلك البيانات الشخصية، لأن %1 يتطلب المستوى «كامل».</translation>
    </message>
    <message>
        <source>Everything is logged on this computer, personal data included; %1 requires level Light or higher.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server that asks for it</extracomment>
        <translation>يُسجَّل كل شيء على هذا الكمبيوتر، بما في ذلك البيانات الشخصية؛ ويتطلب %1 المستوى «خفيف» أو أعلى.</translation>
    </message>
    <message>
        <source>Everything is logged on this computer, personal data included.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>يُسجَّل كل شيء على هذا الكمبيوتر، بما في ذلك البيانات الشخصية.</translation>
    </message>
    <message>
        <source>The log folder is %1, but no program here can show it.</source>
        <extracomment>%1: path of the log folder</extracomment>
        <translation>مجلد السجل هو ⁨%1⁩، لكن لا يوجد هنا برنامج يستطيع عرضه.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet: the log folder %1 does not exist.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the log folder</extracomment>
        <translation>لم يُسجَّل أي شيء بعد: مجلد السجل ⁨%1⁩ غير موجود.</translation>
    </message>
    <message>
        <source>This copy of %1 was built without the part that sends: it counts nothing for the improvement program, whatever was chosen here.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>بُنيت هذه النسخة من %1 دون الجزء الذي يرسل: لا تحصي شيئًا لبرنامج التحسين، مهما كان الاختيار هنا.</translation>
    </message>
    <message>
        <source>This copy of %1 was built without the part that sends: it makes no error reports, whatever was chosen here.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>بُنيت هذه النسخة من %1 دون الجزء الذي يرسل: لا تُنشئ أي تقارير أخطاء، مهما كان الاختيار هنا.</translation>
    </message>
    <message>
        <source>Lists every field the program can hold, and what it is for</source>
        <extracomment>MEANING-CRITICAL. What the link does; the Customer Experience Improvement Program is meant</extracomment>
        <translation>يسرد كل حقل يمكن أن يحتوي عليه برنامج التحسين والغرض منه</translation>
    </message>
    <message>
        <source>Lists every field an error report can hold, and what it is for</source>
        <extracomment>MEANING-CRITICAL. What the link does</extracomment>
        <translation>يسرد كل حقل يمكن أن يحتوي عليه تقرير الأخطاء والغرض منه</translation>
    </message>
    <message>
        <source>Main events are also written to this computer&apos;s system log, without personal data</source>
        <extracomment>MEANING-CRITICAL. What the check box does, for screen readers</extracomment>
        <translation>تُكتب الأحداث الرئيسية أيضًا في سجل النظام على هذا الكمبيوتر، بدون بيانات شخصية</translation>
    </message>
    <message>
        <source>Shows the folder where this computer keeps the log, in the program that shows folders</source>
        <extracomment>What the link does</extracomment>
        <translation>يعرض المجلد الذي يحتفظ فيه هذا الكمبيوتر بالسجل، في البرنامج الذي يعرض المجلدات</translation>
    </message>
    <message>
        <source>While minimized, the window is brought back from the notification area</source>
        <extracomment>What the check box &quot;Minimize to the notification area&quot; does, for screen readers</extracomment>
        <translation>عند تصغير النافذة، تُستعاد من منطقة الإعلام</translation>
    </message>
</context>
<context>
    <name>candor::HelpDialog</name>
    <message>
        <source>%1 - Help</source>
        <extracomment>Title of the help window. %1: the product&apos;s name</extracomment>
        <translation>‏%1 - التعليمات</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>صفحة التعليمات</translation>
    </message>
    <message>
        <source>No browser could be opened for %1.</source>
        <extracomment>%1: address of a web page</extracomment>
        <translation>لم يمكن فتح متصفح لعرض %1.</translation>
    </message>
    <message>
        <source>What this program does, in full; the Tab key goes to the next link</source>
        <extracomment>Of the help page, for screen readers</extracomment>
        <translation>كل ما يفعله هذا البرنامج؛ مفتاح Tab ينتقل إلى الرابط التالي</translation>
    </message>
</context>
<context>
    <name>candor::InspectorDialog</name>
    <message>
        <source>Where these words come from</source>
        <translation>مصدر هذه الكلمات</translation>
    </message>
    <message>
        <source>Source, context, notes and place of the text you asked about</source>
        <extracomment>Of the text in that window, for screen readers</extracomment>
        <translation>المصدر والسياق والملاحظات والموضع للنص الذي سألت عنه</translation>
    </message>
</context>
<context>
    <name>candor::LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Chooses the language of this program</source>
        <translation>يختار لغة هذا البرنامج</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Tool tip of the button that chooses the language. %1: the language&apos;s own name, such as Français</extracomment>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Language of the system (%1)</source>
        <extracomment>First entry of the menu of languages. %1: the language&apos;s own name, such as Français</extracomment>
        <translation>لغة النظام (%1)</translation>
    </message>
</context>
<context>
    <name>candor::LockButton</name>
    <message>
        <source>Show the policy that locks this</source>
        <extracomment>MEANING-CRITICAL. Name and tool tip of the lock beside a check box that cannot be changed; it opens the window that shows the policy</extracomment>
        <translation>إظهار السياسة التي تقفل هذا</translation>
    </message>
</context>
<context>
    <name>candor::MainWindow</name>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Opens the options</source>
        <translation>يفتح الخيارات</translation>
    </message>
    <message>
        <source>Options (%1)</source>
        <extracomment>Tool tip of the gear button. %1: a key combination</extracomment>
        <translation>الخيارات (%1)</translation>
    </message>
    <message>
        <source>&amp;What Is Sent…</source>
        <extracomment>MEANING-CRITICAL. Button</extracomment>
        <translation>ما يُرسَل(&amp;W)…</translation>
    </message>
    <message>
        <source>What is sent</source>
        <extracomment>MEANING-CRITICAL. Name of that button, for screen readers</extracomment>
        <translation>ما يُرسَل</translation>
    </message>
    <message>
        <source>Shows byte for byte what waits to be sent and what was sent lately</source>
        <extracomment>MEANING-CRITICAL. What that button does, for screen readers</extracomment>
        <translation>يعرض بايتًا بايتًا ما ينتظر الإرسال وما أُرسِل مؤخرًا</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>التعليمات(&amp;H)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>حول(&amp;B)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>P&amp;olicy…</source>
        <extracomment>MEANING-CRITICAL. Button: opens the window that shows the admin&apos;s policy</extracomment>
        <translation>السياسة(&amp;O)…</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>MEANING-CRITICAL. Name of that button, for screen readers</extracomment>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Shows what is decided for this computer and this account, by whom, and why</source>
        <extracomment>MEANING-CRITICAL. What that button does, for screen readers</extracomment>
        <translation>يُظهر ما تقرر لهذا الكمبيوتر وهذا الحساب، ومن قرره، ولماذا</translation>
    </message>
    <message>
        <source>Opens the help</source>
        <extracomment>What the button Help does, for screen readers</extracomment>
        <translation>يفتح التعليمات</translation>
    </message>
    <message>
        <source>Shows the version and the license of this program</source>
        <extracomment>What the button About does, for screen readers</extracomment>
        <translation>يعرض إصدار هذا البرنامج وترخيصه</translation>
    </message>
</context>
<context>
    <name>candor::OptionsDialog</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>%1 - Options</source>
        <extracomment>Title of the options window. %1: the product&apos;s name</extracomment>
        <translation>‏%1 - الخيارات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Chooses the page of options that is shown beside this list</source>
        <extracomment>Of the list of pages, for screen readers</extracomment>
        <translation>يختار صفحة الخيارات المعروضة بجانب هذه القائمة</translation>
    </message>
    <message>
        <source>Saves the options and closes this window</source>
        <extracomment>MEANING-CRITICAL. What the button OK does, for screen readers</extracomment>
        <translation>يحفظ الخيارات ويغلق هذه النافذة</translation>
    </message>
    <message>
        <source>Closes this window; saving goes on</source>
        <extracomment>MEANING-CRITICAL. What the button Cancel does while the options are being saved</extracomment>
        <translation>يغلق هذه النافذة؛ ويستمر الحفظ</translation>
    </message>
    <message>
        <source>Closes this window without saving</source>
        <extracomment>MEANING-CRITICAL. What the button Cancel does, for screen readers</extracomment>
        <translation>يغلق هذه النافذة دون حفظ</translation>
    </message>
    <message>
        <source>Opens the help</source>
        <extracomment>What the button Help does, for screen readers</extracomment>
        <translation>يفتح التعليمات</translation>
    </message>
</context>
<context>
    <name>candor::PolicyDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Head of a column: names of policy settings</extracomment>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>MEANING-CRITICAL. Head of a column: the value that counts</extracomment>
        <translation>ساري المفعول</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Head of a column: which server or file said so</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: date and time</extracomment>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <extracomment>Of a policy setting: all that was said of it, and what became of that</extracomment>
        <translation>سبب ذلك</translation>
    </message>
    <message>
        <source>Asks the server again and reads the policy files of this computer again</source>
        <extracomment>MEANING-CRITICAL. What the button Reload does</extracomment>
        <translation>يسأل الخادم مجددًا ويقرأ ملفات سياسة هذا الكمبيوتر مجددًا</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <extracomment>MEANING-CRITICAL. Button: puts all of this on the clipboard</extracomment>
        <translation>نسخ التقرير(&amp;C)</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>MEANING-CRITICAL. Name of the button Copy Report</extracomment>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Copies all of this as text, without your name and address</source>
        <extracomment>MEANING-CRITICAL. What the button Copy Report does</extracomment>
        <translation>ينسخ كل هذا نصًا، دون اسمك وعنوانك</translation>
    </message>
    <message>
        <source>Counts: %1, from %2</source>
        <extracomment>MEANING-CRITICAL. What one source says of a policy setting, and that it is what counts. %1: value; %2: source, such as: machine (/etc/…)</extracomment>
        <translation>يُؤخذ به: %1، من %2</translation>
    </message>
    <message>
        <source>Does not count: %1, from %2</source>
        <translation>لا يُؤخذ به: %1، من %2</translation>
    </message>
    <message>
        <source>No source says anything about it.</source>
        <extracomment>MEANING-CRITICAL. Of a policy setting: no server and no file is there that could set it</extracomment>
        <translation>لا يذكر أي مصدر شيئًا عنه.</translation>
    </message>
    <message>
        <source>The policy is being read again…</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>تُقرأ السياسة مجددًا…</translation>
    </message>
    <message>
        <source>The server is asked again at %1, or as soon as it tells of a change.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>يُسأل الخادم مجددًا في %1، أو حالما يخبر بتغيير.</translation>
    </message>
    <message>
        <source>No server is being asked for it at present.</source>
        <extracomment>MEANING-CRITICAL. Of the policy</extracomment>
        <translation>لا يُسأل أي خادم عنها حاليًا.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy files were read at %1; they are read again as soon as they change, at %2 at the latest.</source>
        <extracomment>MEANING-CRITICAL. %1, %2: date and time</extracomment>
        <translation>قُرئت ملفات سياسة هذا الكمبيوتر في %1؛ وتُقرأ مجددًا حالما تتغير، وفي %2 على أبعد تقدير.</translation>
    </message>
    <message>
        <source>%1 - Policy</source>
        <extracomment>MEANING-CRITICAL. Title of the window that shows the admin&apos;s policy. %1: the product&apos;s name</extracomment>
        <translation>‏%1 - السياسة</translation>
    </message>
    <message>
        <source>Server&apos;s policy: %1</source>
        <extracomment>MEANING-CRITICAL. %1: what is known of it, such as: known (host, since date)</extracomment>
        <translation>سياسة الخادم: %1</translation>
    </message>
    <message>
        <source>Documents that cannot be read</source>
        <extracomment>Last line of the list of policy settings: files and answers that cannot be read</extracomment>
        <translation>مستندات لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>Last line of the list of policy settings: what was remarked on files and answers</extracomment>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Reloading…</source>
        <translation>تجري إعادة التحميل…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>إعادة التحميل(&amp;R)</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It does not hold your name or address.</source>
        <extracomment>MEANING-CRITICAL. After the button Copy Report</extracomment>
        <translation>التقرير في الحافظة. وهو لا يتضمن اسمك أو عنوانك.</translation>
    </message>
    <message>
        <source>Every policy setting: the value in force, where it is from and since when; why it is so stands below</source>
        <extracomment>MEANING-CRITICAL. Of the list of policy settings, for screen readers</extracomment>
        <translation>كل إعداد من إعدادات السياسة: القيمة السارية ومصدرها ومنذ متى؛ وسبب ذلك في الأسفل</translation>
    </message>
    <message>
        <source>What each source says of the selected setting, and which of them counts</source>
        <extracomment>MEANING-CRITICAL. Of the text below the list of policy settings, for screen readers</extracomment>
        <translation>ما يقوله كل مصدر عن الإعداد المحدد، وأيها يُؤخذ به</translation>
    </message>
</context>
<context>
    <name>candor::PolicyNotice</name>
    <message>
        <source>%1: a policy has switched something off</source>
        <extracomment>MEANING-CRITICAL. Title of a message on the desktop. %1: the product&apos;s name</extracomment>
        <translation>‏%1: أوقفت سياسة شيئًا ما</translation>
    </message>
    <message>
        <source>No longer collected: %1. The main window says who decided, and when.</source>
        <extracomment>MEANING-CRITICAL. %1: list of categories of data</extracomment>
        <translation>لم يعد يُجمع: %1. تذكر النافذة الرئيسية من قرر ذلك، ومتى.</translation>
    </message>
</context>
<context>
    <name>candor::SignInPage</name>
    <message>
        <source>Sign-in &amp;address</source>
        <translation>عنوان تسجيل الدخول(&amp;A)</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>عنوان تسجيل الدخول</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <extracomment>Example of a sign-in address; keep the domain example.com</extracomment>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور(&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>تسجيل الدخول(&amp;S)</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Progress of signing in</source>
        <translation>تقدم تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>إلغاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>اكتب كلمة المرور.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <extracomment>Heading of the sign-in page. %1: the product&apos;s name</extracomment>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Signs in to your organization&apos;s server with this address and password</source>
        <extracomment>What the button Sign In does</extracomment>
        <translation>يسجّل الدخول إلى خادم مؤسستك بهذا العنوان وكلمة المرور هذه</translation>
    </message>
    <message>
        <source>Ends this attempt; address and password stay in their fields</source>
        <extracomment>What the button Cancel does while signing in</extracomment>
        <translation>ينهي هذه المحاولة؛ ويبقى العنوان وكلمة المرور في حقليهما</translation>
    </message>
    <message>
        <source>The address your organization gave you, such as name@example.com</source>
        <extracomment>Of the field for the sign-in address, for screen readers; keep the domain example.com</extracomment>
        <translation>العنوان الذي أعطتك إياه مؤسستك، مثل name@example.com</translation>
    </message>
    <message>
        <source>The password of this address; it is never written to disk</source>
        <extracomment>Of the field for the password, for screen readers</extracomment>
        <translation>كلمة مرور هذا العنوان؛ ولا تُكتب على القرص أبدًا</translation>
    </message>
</context>
<context>
    <name>candor::SourceText</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text of the empty field</source>
        <translation>نص الحقل الفارغ</translation>
    </message>
    <message>
        <source>Tool tip</source>
        <translation>تلميح الأداة</translation>
    </message>
    <message>
        <source>Name for screen readers</source>
        <translation>الاسم لقارئات الشاشة</translation>
    </message>
    <message>
        <source>Description for screen readers</source>
        <translation>الوصف لقارئات الشاشة</translation>
    </message>
    <message>
        <source>Title of the window</source>
        <translation>عنوان النافذة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a list. %1: what is named, such as &quot;Source&quot;; %2: its text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Translation, unfinished</source>
        <translation>الترجمة، غير مكتملة</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Translator&apos;s comment</source>
        <translation>تعليق المترجم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>No message of this file: a name, a figure, or Qt&apos;s own words.</source>
        <translation>ليست رسالة من هذا الملف: اسم، أو رقم، أو كلمات Qt نفسها.</translation>
    </message>
</context>
<context>
    <name>candor::StatusPage</name>
    <message>
        <source>Sign O&amp;ut</source>
        <translation>تسجيل الخروج(&amp;U)</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Ends this sign-in and forgets the password</source>
        <translation>ينهي تسجيل الدخول هذا وينسى كلمة المرور</translation>
    </message>
    <message>
        <source>What is collected about your use</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>ما يُجمع عن استخدامك</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below the name of the person signed in. %1: sign-in address; %2: name of the organization</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>candor::TranslationWindow</name>
    <message>
        <source>Translation: %1</source>
        <extracomment>Title of the window that is shown beside the program with --translation. %1: a file&apos;s name</extracomment>
        <translation>الترجمة: %1</translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation>أخطاء الملف</translation>
    </message>
    <message>
        <source>Right-click a text, or press Shift+F10 on it, to see where its words come from.</source>
        <translation>انقر نصًا بزر الماوس الأيمن، أو اضغط Shift+F10 عليه، لمعرفة مصدر كلماته.</translation>
    </message>
    <message>
        <source>Line %L1, column %L2: %3</source>
        <extracomment>A fault of a file. %L1: line, %L2: column, %3: what is wrong</extracomment>
        <translation>السطر %L1، العمود %L2: %3</translation>
    </message>
    <message>
        <source>The file has no faults. %L1 of %L2 texts are translated.</source>
        <extracomment>%L1: how many texts have a translation, %L2: how many there are</extracomment>
        <translation>لا توجد أخطاء في الملف. تُرجم %L1 من %L2 من النصوص.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n fault(s). What they concern keeps its last good words. First, line %L1: %2</source>
        <extracomment>%n: how many faults the file has, %L1: line of the first, %2: what is wrong there</extracomment>
        <translation>
            <numerusform>في الملف %n خطأ. ما تخصه الأخطاء يحتفظ بآخر كلماته الصحيحة. الأول في السطر %L1: %2</numerusform>
            <numerusform>في الملف خطأ واحد (%n). ما يخصه الخطأ يحتفظ بآخر كلماته الصحيحة. الأول في السطر %L1: %2</numerusform>
            <numerusform>في الملف خطآن (%n). ما يخصانه يحتفظ بآخر كلماته الصحيحة. الأول في السطر %L1: %2</numerusform>
            <numerusform>في الملف %n أخطاء. ما تخصه الأخطاء يحتفظ بآخر كلماته الصحيحة. الأول في السطر %L1: %2</numerusform>
            <numerusform>في الملف %n خطأً. ما تخصه الأخطاء يحتفظ بآخر كلماته الصحيحة. الأول في السطر %L1: %2</numerusform>
            <numerusform>في الملف %n خطأ. ما تخصه الأخطاء يحتفظ بآخر كلماته الصحيحة. الأول في السطر %L1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong in the translation file, by line and column</source>
        <extracomment>Of the list of faults, for screen readers</extracomment>
        <translation>ما الخطأ في ملف الترجمة، بحسب السطر والعمود</translation>
    </message>
</context>
<context>
    <name>candor::Tray</name>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>Entry of the menu in the notification area: shows the window. %1: the product&apos;s name</extracomment>
        <translation>فتح %1‏(&amp;O)</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <extracomment>Entry of the menu in the notification area: opens the options</extracomment>
        <translation>الخيارات(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Entry of the menu in the notification area: ends the program</extracomment>
        <translation>إنهاء(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <extracomment>Entry of the menu in the notification area: ends the sign-in</extracomment>
        <translation>تسجيل الخروج(&amp;S)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In the notification area. %1: sign-in address, or the product&apos;s name; %2: state of the connection</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
