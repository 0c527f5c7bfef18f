<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Catalogue</name>
    <message>
        <source>Names the program; it stands in every request.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>指明程序的名称；每个请求中都包含它。</translation>
    </message>
    <message>
        <source>Names the program&apos;s version; it stands in every request.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>指明程序的版本；每个请求中都包含它。</translation>
    </message>
    <message>
        <source>A random number, new for every record, so that a record sent twice is stored once.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translatorcomment>negation checked</translatorcomment>
        <translation>一个随机数，每条记录都不同，使发送两次的记录只存储一次。</translation>
    </message>
    <message>
        <source>Shows which models of computer have to be supported.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明需要支持哪些计算机型号。</translation>
    </message>
    <message>
        <source>Shows which operating systems have to be supported.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明需要支持哪些操作系统。</translation>
    </message>
    <message>
        <source>Shows which versions of an operating system have to be supported.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明需要支持操作系统的哪些版本。</translation>
    </message>
    <message>
        <source>Shows which languages are needed.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明需要哪些语言。</translation>
    </message>
    <message>
        <source>Shows in which regions the program is used.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明程序在哪些地区使用。</translation>
    </message>
    <message>
        <source>Counts users once, on however many devices: a keyed hash of the sign-in address, hashed again by the service.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translatorcomment>negation checked</translatorcomment>
        <translation>对每位用户只计数一次，无论使用多少台设备：登录地址的带密钥哈希值，由服务再次进行哈希处理。</translation>
    </message>
    <message>
        <source>Counts devices once: a random number made on this device.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>对每台设备只计数一次：在此设备上生成的一个随机数。</translation>
    </message>
    <message>
        <source>Shows how often signing in is tried.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明尝试登录的频率。</translation>
    </message>
    <message>
        <source>Shows how often signing in fails.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明登录失败的频率。</translation>
    </message>
    <message>
        <source>Names the organisation whose use is counted.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>指明所统计的使用情况属于哪个组织。</translation>
    </message>
    <message>
        <source>Shows how often the options are opened.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明打开选项的频率。</translation>
    </message>
    <message>
        <source>Shows how often options are changed; never which.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明更改选项的频率；绝不表明更改了哪些选项。</translation>
    </message>
    <message>
        <source>Shows how often people look at what is sent.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明用户查看发送内容的频率。</translation>
    </message>
    <message>
        <source>Shows how often help is needed.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明需要帮助的频率。</translation>
    </message>
    <message>
        <source>Shows how often people look up the version.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明用户查看版本的频率。</translation>
    </message>
    <message>
        <source>Shows how often the program ends as it should.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明程序正常结束的频率。</translation>
    </message>
    <message>
        <source>Shows how often the program ends without meaning to.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明程序非正常结束的频率。</translation>
    </message>
    <message>
        <source>Shows whether one person or many meet an error: the sign-in address, hashed by the service before it is stored.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明遇到错误的是一个人还是许多人：登录地址，由服务在存储之前进行哈希处理。</translation>
    </message>
    <message>
        <source>Names the error.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>指明错误。</translation>
    </message>
    <message>
        <source>Shows what the program did when the error came; your own address is replaced, but other personal data may stand in it.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明错误发生时程序在做什么；您自己的地址会被替换，但其中可能含有其他个人数据。</translation>
    </message>
    <message>
        <source>Names the kind of fault in the program.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>指明程序中故障的种类。</translation>
    </message>
    <message>
        <source>Shows which networks have trouble: this computer&apos;s IP address, shortened by the service before it is stored.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明哪些网络有问题：此计算机的 IP 地址，由服务在存储之前截短。</translation>
    </message>
    <message>
        <source>Shows whose sign-in met the error: the SIP address, hashed by the service before it is stored.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明是谁的登录遇到了错误：SIP 地址，由服务在存储之前进行哈希处理。</translation>
    </message>
    <message>
        <source>Shows whether an error belongs to one kind of processor.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明错误是否只出现在某一种处理器上。</translation>
    </message>
    <message>
        <source>Shows whether an error comes from too little memory.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明错误是否因内存太少而发生。</translation>
    </message>
    <message>
        <source>Shows whether there was a network when the error came.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明错误发生时是否有网络。</translation>
    </message>
    <message>
        <source>Names the server that could not be used.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>指明无法使用的服务器。</translation>
    </message>
    <message>
        <source>Shows what the server answered.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明服务器的应答内容。</translation>
    </message>
    <message>
        <source>Shows how long the step took that failed.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明失败的步骤用了多长时间。</translation>
    </message>
    <message>
        <source>Shows how long the program had run when the error came.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明错误发生时程序已运行了多长时间。</translation>
    </message>
    <message>
        <source>Shows how often people give up waiting for sign-in.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明用户放弃等待登录的频率。</translation>
    </message>
    <message>
        <source>Shows how long the program takes to start.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明程序启动需要多长时间。</translation>
    </message>
    <message>
        <source>Shows how often a window does not answer for more than 50 milliseconds.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明窗口超过 50 毫秒没有响应的频率。</translation>
    </message>
    <message>
        <source>Shows on how many processors the program runs.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明程序在多少个处理器上运行。</translation>
    </message>
    <message>
        <source>Shows with how much memory the program runs.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明程序在多少内存下运行。</translation>
    </message>
    <message>
        <source>Shows on how many screens the program runs.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明程序在多少个屏幕上运行。</translation>
    </message>
    <message>
        <source>Names the category that all records of a request belong to.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明一个请求中所有记录所属的类别。</translation>
    </message>
    <message>
        <source>Names the part of the program that recorded; it is the same in every request.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明由程序的哪个部分记录；在每个请求中都相同。</translation>
    </message>
    <message>
        <source>Tells when it was recorded, cut to the hour.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明记录的时间，只精确到小时。</translation>
    </message>
    <message>
        <source>Names the category of the record.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明记录的类别。</translation>
    </message>
    <message>
        <source>Tells when the error happened.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>表明错误发生的时间。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start the demo service on this computer and sign in as alice@contoso.test.</source>
        <translation>在此计算机上启动演示服务，并以 alice@contoso.test 的身份登录。</translation>
    </message>
    <message>
        <source>Keep settings, journal and logs below &lt;DIR&gt;.</source>
        <translation>将设置、日记和日志保存在 &lt;DIR&gt; 下。</translation>
    </message>
    <message>
        <source>Read machine policy from &lt;DIR&gt; as well as from the system folder.</source>
        <translation>除系统文件夹外，还从 &lt;DIR&gt; 读取计算机策略。</translation>
    </message>
    <message>
        <source>Discovery root; skips discovery by domain.</source>
        <translation>发现服务的根地址；跳过按域发现。</translation>
    </message>
    <message>
        <source>One more trusted certificate authority (PEM).</source>
        <translation>另外信任的一个证书颁发机构 (PEM)。</translation>
    </message>
    <message>
        <source>Fill in the sign-in address.</source>
        <translation>填入登录地址。</translation>
    </message>
    <message>
        <source>With --account: sign in at once; the password is the first line of &lt;FILE&gt; (-: standard input).</source>
        <translation>与 --account 一起使用：立即登录；密码是 &lt;FILE&gt; 的第一行（-：标准输入）。</translation>
    </message>
    <message>
        <source>Open that window at start: options, sign-in or data.</source>
        <translation>启动时打开该窗口：options、sign-in 或 data。</translation>
    </message>
    <message>
        <source>Display language for this run (BCP 47).</source>
        <translation>本次运行的显示语言 (BCP 47)。</translation>
    </message>
    <message>
        <source>Show the program in the words of &lt;FILE&gt; (.ts) and follow every save; right-click a text for its source.</source>
        <translation>以 &lt;FILE&gt; (.ts) 中的文字显示程序，并跟随每次保存；右键单击文字可查看其出处。</translation>
    </message>
    <message>
        <source>With --demo: walk through the product by itself, a picture a step in &lt;DIR&gt;.</source>
        <translation>与 --demo 一起使用：自动走一遍产品，每一步的图片保存在 &lt;DIR&gt; 中。</translation>
    </message>
    <message>
        <source>Render every window and state in every language, light and dark, to &lt;DIR&gt;/&lt;tag&gt;/&lt;window&gt;.png.</source>
        <translation>将每种语言下的每个窗口和状态（浅色和深色）绘制到 &lt;DIR&gt;/&lt;tag&gt;/&lt;window&gt;.png。</translation>
    </message>
    <message>
        <source>Print the state as JSON and exit; needs no display.</source>
        <translation>以 JSON 输出状态后退出；不需要显示器。</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>输出版本后退出。</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>输出此帮助后退出。</translation>
    </message>
    <message>
        <source>Desktop client that lets a person allow or refuse error reporting.</source>
        <extracomment>MEANING-CRITICAL. What the program is for</extracomment>
        <translation>桌面客户端，用户可用它允许或拒绝错误报告。</translation>
    </message>
    <message>
        <source>Tools without a display: %1.</source>
        <extracomment>%1: list of commands</extracomment>
        <translation>无需显示器的工具：%1。</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>正在重新连接…</translation>
    </message>
    <message>
        <source>Reconnecting: next try at %1</source>
        <extracomment>%1: time of day of the next try</extracomment>
        <translation>正在重新连接：下次尝试时间 %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>正在退出登录…</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Census data, which identifies neither you nor your organization, is sent to %1: it is always on, and nobody can turn it off.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>人口普查数据（既不识别您，也不识别您的组织）会发送到 %1：它始终开启，任何人都无法将其关闭。</translation>
    </message>
    <message>
        <source>Census data, which identifies neither you nor your organization, is held on this computer until a server names an address: it is always on, and nobody can turn it off.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>人口普查数据（既不识别您，也不识别您的组织）会保留在此计算机上，直到有服务器指定地址：它始终开启，任何人都无法将其关闭。</translation>
    </message>
    <message>
        <source>Usage data, which may identify your organization but never you, is sent to %1: no policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>使用率数据（可能识别您的组织，但绝不会识别您）会发送到 %1：没有任何策略禁止此数据。</translation>
    </message>
    <message>
        <source>Usage data, which may identify your organization but never you, is held on this computer until a server names an address: no policy forbids it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>使用率数据（可能识别您的组织，但绝不会识别您）会保留在此计算机上，直到有服务器指定地址：没有任何策略禁止此数据。</translation>
    </message>
    <message>
        <source>Error reports of this meeting are sent to %1: the meeting&apos;s server permits them.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>此会议的错误报告会发送到 %1：会议的服务器允许错误报告。</translation>
    </message>
    <message>
        <source>Error reports of this meeting are held on this computer until a server names an address: the meeting&apos;s server permits them.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>此会议的错误报告会保留在此计算机上，直到有服务器指定地址：会议的服务器允许错误报告。</translation>
    </message>
    <message>
        <source>Error reports are sent to %1: you opted in.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>错误报告会发送到 %1：您已选择加入。</translation>
    </message>
    <message>
        <source>Error reports are sent to %1: you opted in on %2.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to; %2: date and time</extracomment>
        <translation>错误报告会发送到 %1：您已于 %2 选择加入。</translation>
    </message>
    <message>
        <source>Error reports are held on this computer until a server names an address: you opted in.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>错误报告会保留在此计算机上，直到有服务器指定地址：您已选择加入。</translation>
    </message>
    <message>
        <source>Error reports are held on this computer until a server names an address: you opted in on %1.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>错误报告会保留在此计算机上，直到有服务器指定地址：您已于 %1 选择加入。</translation>
    </message>
    <message>
        <source>Improvement program data is sent to %1: you signed up.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>改善计划数据会发送到 %1：您已参加该计划。</translation>
    </message>
    <message>
        <source>Improvement program data is sent to %1: you signed up on %2.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to; %2: date and time</extracomment>
        <translation>改善计划数据会发送到 %1：您已于 %2 参加该计划。</translation>
    </message>
    <message>
        <source>Improvement program data is held on this computer until a server names an address: you signed up.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>改善计划数据会保留在此计算机上，直到有服务器指定地址：您已参加该计划。</translation>
    </message>
    <message>
        <source>Improvement program data is held on this computer until a server names an address: you signed up on %1.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>改善计划数据会保留在此计算机上，直到有服务器指定地址：您已于 %1 参加该计划。</translation>
    </message>
    <message>
        <source>Usage data is not sent: a policy cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>使用率数据不会发送：某个策略无法读取，而无法读取的策略视为禁止此数据。</translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of the server %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>使用率数据不会发送：服务器 %1 的策略无法读取，而无法读取的策略视为禁止此数据。</translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of the server %1 cannot be read, since at least %2, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>使用率数据不会发送：服务器 %1 的策略至少从 %2 起无法读取，而无法读取的策略视为禁止此数据。</translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy in %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>使用率数据不会发送：此计算机的策略（位于 %1）无法读取，而无法读取的策略视为禁止此数据。</translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>使用率数据不会发送：此计算机的策略（位于 %1）至少从 %2 起无法读取，而无法读取的策略视为禁止此数据。</translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy in %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>使用率数据不会发送：您的策略（位于 %1）无法读取，而无法读取的策略视为禁止此数据。</translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>使用率数据不会发送：您的策略（位于 %1）至少从 %2 起无法读取，而无法读取的策略视为禁止此数据。</translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of the meeting&apos;s server %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>使用率数据不会发送：会议服务器 %1 的策略无法读取，而无法读取的策略视为禁止此数据。</translation>
    </message>
    <message>
        <source>Error reports are not sent: a policy cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>错误报告不会发送：某个策略无法读取，而无法读取的策略视为禁止错误报告；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of the server %1 cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>错误报告不会发送：服务器 %1 的策略无法读取，而无法读取的策略视为禁止错误报告；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of the server %1 cannot be read, since at least %2, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>错误报告不会发送：服务器 %1 的策略至少从 %2 起无法读取，而无法读取的策略视为禁止错误报告；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy in %1 cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>错误报告不会发送：此计算机的策略（位于 %1）无法读取，而无法读取的策略视为禁止错误报告；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy in %1 cannot be read, since at least %2, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>错误报告不会发送：此计算机的策略（位于 %1）至少从 %2 起无法读取，而无法读取的策略视为禁止错误报告；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy in %1 cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>错误报告不会发送：您的策略（位于 %1）无法读取，而无法读取的策略视为禁止错误报告；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy in %1 cannot be read, since at least %2, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>错误报告不会发送：您的策略（位于 %1）至少从 %2 起无法读取，而无法读取的策略视为禁止错误报告；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of the meeting&apos;s server %1 cannot be read, and an unreadable policy forbids them.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>错误报告不会发送：会议服务器 %1 的策略无法读取，而无法读取的策略视为禁止错误报告。</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: a policy cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>改善计划数据不会发送：某个策略无法读取，而无法读取的策略视为禁止此数据；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the policy of the server %1 cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>改善计划数据不会发送：服务器 %1 的策略无法读取，而无法读取的策略视为禁止此数据；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the policy of the server %1 cannot be read, since at least %2, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>改善计划数据不会发送：服务器 %1 的策略至少从 %2 起无法读取，而无法读取的策略视为禁止此数据；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy in %1 cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>改善计划数据不会发送：此计算机的策略（位于 %1）无法读取，而无法读取的策略视为禁止此数据；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>改善计划数据不会发送：此计算机的策略（位于 %1）至少从 %2 起无法读取，而无法读取的策略视为禁止此数据；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy in %1 cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>改善计划数据不会发送：您的策略（位于 %1）无法读取，而无法读取的策略视为禁止此数据；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>改善计划数据不会发送：您的策略（位于 %1）至少从 %2 起无法读取，而无法读取的策略视为禁止此数据；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Usage data is not sent: a policy forbids it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>使用率数据不会发送：某个策略禁止此数据。</translation>
    </message>
    <message>
        <source>Usage data is not sent: the server %1 forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>使用率数据不会发送：服务器 %1 禁止此数据。</translation>
    </message>
    <message>
        <source>Usage data is not sent: the server %1 forbids it, since at least %2.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>使用率数据不会发送：服务器 %1 至少从 %2 起禁止此数据。</translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy file %1 forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>使用率数据不会发送：此计算机的策略文件 %1 禁止此数据。</translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy file %1 forbids it, since at least %2.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>使用率数据不会发送：此计算机的策略文件 %1 至少从 %2 起禁止此数据。</translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy file %1 forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>使用率数据不会发送：您的策略文件 %1 禁止此数据。</translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy file %1 forbids it, since at least %2.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>使用率数据不会发送：您的策略文件 %1 至少从 %2 起禁止此数据。</translation>
    </message>
    <message>
        <source>Usage data is not sent: the meeting&apos;s server %1 does not permit it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>使用率数据不会发送：会议服务器 %1 不允许此数据。</translation>
    </message>
    <message>
        <source>Error reports are not sent: a policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>错误报告不会发送：某个策略禁止错误报告；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Error reports are not sent: the server %1 forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>错误报告不会发送：服务器 %1 禁止错误报告；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Error reports are not sent: the server %1 forbids them, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>错误报告不会发送：服务器 %1 至少从 %2 起禁止错误报告；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy file %1 forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>错误报告不会发送：此计算机的策略文件 %1 禁止错误报告；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy file %1 forbids them, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>错误报告不会发送：此计算机的策略文件 %1 至少从 %2 起禁止错误报告；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy file %1 forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>错误报告不会发送：您的策略文件 %1 禁止错误报告；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy file %1 forbids them, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>错误报告不会发送：您的策略文件 %1 至少从 %2 起禁止错误报告；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Error reports are not sent: the meeting&apos;s server %1 does not permit them.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>错误报告不会发送：会议服务器 %1 不允许错误报告。</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: a policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>改善计划数据不会发送：某个策略禁止此数据；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server %1 forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>改善计划数据不会发送：服务器 %1 禁止此数据；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server %1 forbids it, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>改善计划数据不会发送：服务器 %1 至少从 %2 起禁止此数据；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy file %1 forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>改善计划数据不会发送：此计算机的策略文件 %1 禁止此数据；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy file %1 forbids it, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>改善计划数据不会发送：此计算机的策略文件 %1 至少从 %2 起禁止此数据；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy file %1 forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>改善计划数据不会发送：您的策略文件 %1 禁止此数据；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy file %1 forbids it, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>改善计划数据不会发送：您的策略文件 %1 至少从 %2 起禁止此数据；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>This data may be sent.</source>
        <extracomment>MEANING-CRITICAL. Said of a category in a state that needs no further words</extracomment>
        <translation>此数据可以发送。</translation>
    </message>
    <message>
        <source>This data is not sent.</source>
        <extracomment>MEANING-CRITICAL. Said of a category in a state that needs no further words</extracomment>
        <translation>此数据不会发送。</translation>
    </message>
    <message>
        <source>Usage data is not sent: nobody is signed in, so no policy is known.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>使用率数据不会发送：没有人登录，因此没有已知的策略。</translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of %1 is not known at present.</source>
        <extracomment>MEANING-CRITICAL. %1: name of the organization</extracomment>
        <translation>使用率数据不会发送：%1 的策略目前未知。</translation>
    </message>
    <message>
        <source>Usage data is not sent: the meeting&apos;s server has not told its policy.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>使用率数据不会发送：会议的服务器没有告知其策略。</translation>
    </message>
    <message>
        <source>Error reports are not sent: nobody is signed in, so no policy is known; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>错误报告不会发送：没有人登录，因此没有已知的策略；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of %1 is not known at present; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: name of the organization</extracomment>
        <translation>错误报告不会发送：%1 的策略目前未知；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Error reports are not sent: the meeting&apos;s server has not told its policy.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>错误报告不会发送：会议的服务器没有告知其策略。</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: nobody is signed in, so no policy is known; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>改善计划数据不会发送：没有人登录，因此没有已知的策略；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the policy of %1 is not known at present; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: name of the organization</extracomment>
        <translation>改善计划数据不会发送：%1 的策略目前未知；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Census data is not recorded and not sent: the server names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>人口普查数据不会记录，也不会发送：服务器没有指定接收此数据的地址。</translation>
    </message>
    <message>
        <source>Usage data is not sent: the server names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>使用率数据不会发送：服务器没有指定接收此数据的地址。</translation>
    </message>
    <message>
        <source>Error reports are not sent: the server names no address to send them to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>错误报告不会发送：服务器没有指定接收错误报告的地址；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server names no address to send it to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>改善计划数据不会发送：服务器没有指定接收此数据的地址；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Error reports are not sent: you have not opted in.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>错误报告不会发送：您没有选择加入。</translation>
    </message>
    <message>
        <source>Error reports are not sent: you chose not to send them.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>错误报告不会发送：您选择了不发送。</translation>
    </message>
    <message>
        <source>Error reports are not sent: you chose on %1 not to send them.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>错误报告不会发送：您已于 %1 选择不发送。</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: you have not signed up.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>改善计划数据不会发送：您没有参加该计划。</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: you chose not to send it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>改善计划数据不会发送：您选择了不发送。</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: you chose on %1 not to send it.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>改善计划数据不会发送：您已于 %1 选择不发送。</translation>
    </message>
    <message>
        <source>Census data is not recorded and not sent: the server %1 names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>人口普查数据不会记录，也不会发送：服务器 %1 没有指定接收此数据的地址。</translation>
    </message>
    <message>
        <source>Usage data is not sent: the server %1 names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>使用率数据不会发送：服务器 %1 没有指定接收此数据的地址。</translation>
    </message>
    <message>
        <source>Error reports are not sent: the server %1 names no address to send them to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>错误报告不会发送：服务器 %1 没有指定接收错误报告的地址；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server %1 names no address to send it to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>改善计划数据不会发送：服务器 %1 没有指定接收此数据的地址；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Usage data is not sent: this program was built to send none unless an admin&apos;s policy permits it.</source>
        <extracomment>MEANING-CRITICAL. Whoever built the program decided it for everybody who runs it</extracomment>
        <translation>使用率数据不会发送：此程序在构建时被设为不发送任何此类数据，除非管理员的策略允许。</translation>
    </message>
    <message>
        <source>Error reports are not sent: this program was built to send none unless an admin&apos;s policy permits them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. Whoever built the program decided it for everybody who runs it</extracomment>
        <translation>错误报告不会发送：此程序在构建时被设为不发送任何此类数据，除非管理员的策略允许；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this program was built to send none unless an admin&apos;s policy permits it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. Whoever built the program decided it for everybody who runs it</extracomment>
        <translation>改善计划数据不会发送：此程序在构建时被设为不发送任何此类数据，除非管理员的策略允许；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Census data is not recorded and not sent: this program was built without the part that sends.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>人口普查数据不会记录，也不会发送：此程序在构建时不含发送部分。</translation>
    </message>
    <message>
        <source>Usage data is not recorded and not sent: this program was built without the part that sends.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>使用率数据不会记录，也不会发送：此程序在构建时不含发送部分。</translation>
    </message>
    <message>
        <source>Error reports are not recorded and not sent: this program was built without the part that sends; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>错误报告不会记录，也不会发送：此程序在构建时不含发送部分；您自己的选择会保留。</translation>
    </message>
    <message>
        <source>Improvement program data is not recorded and not sent: this program was built without the part that sends; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>改善计划数据不会记录，也不会发送：此程序在构建时不含发送部分；您自己的选择会保留。</translation>
    </message>
</context>
<context>
    <name>DesktopEntry</name>
    <message>
        <source>Business Messenger</source>
        <extracomment>Kind of program, in the menu of programs</extracomment>
        <translation>企业通讯</translation>
    </message>
    <message>
        <source>Sign in to your organization, and decide what error reporting sends</source>
        <extracomment>MEANING-CRITICAL. What the program is for, in the menu of programs and in software centres</extracomment>
        <translation>登录您的组织，并决定错误报告发送什么</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>Entry of the icon&apos;s menu: opens the options</extracomment>
        <translation>选项</translation>
    </message>
    <message>
        <source>What is sent</source>
        <extracomment>MEANING-CRITICAL. Entry of the icon&apos;s menu: opens the window that shows what is sent</extracomment>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>Candor signs in to the server of your organization and obeys the policy that it finds there. What error reporting collects is decided by you and your admin together: nothing is recorded unless both allow it, and withdrawing destroys at once what was waiting to be sent.</source>
        <extracomment>MEANING-CRITICAL. In software centres</extracomment>
        <translation>Candor 登录您组织的服务器，并遵守在那里找到的策略。错误报告收集什么由您和您的管理员共同决定：除非双方都允许，否则不会记录任何内容；撤回同意会立即销毁正在等待发送的内容。</translation>
    </message>
    <message>
        <source>Options &gt; General says at every box what is sent, to which host, who decided, and since when</source>
        <extracomment>MEANING-CRITICAL. In software centres</extracomment>
        <translation>“选项”&gt;“常规”在每个复选框处说明发送什么、发送到哪个主机、由谁决定以及从何时开始</translation>
    </message>
    <message>
        <source>Every record can be read, byte for byte, before and after it is sent</source>
        <extracomment>MEANING-CRITICAL. In software centres</extracomment>
        <translation>每条记录在发送前后都可以逐字节查看</translation>
    </message>
    <message>
        <source>Policies of the server, the computer and the person are read; whoever forbids, wins</source>
        <extracomment>MEANING-CRITICAL. In software centres</extracomment>
        <translation>会读取服务器、计算机和个人的策略；禁止者优先</translation>
    </message>
    <message>
        <source>The language can be changed while the program runs</source>
        <extracomment>In software centres</extracomment>
        <translation>可以在程序运行时更改语言</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>Finding your organization&apos;s server failed.</source>
        <translation>查找您组织的服务器失败。</translation>
    </message>
    <message>
        <source>Asking the server how to sign in failed.</source>
        <translation>向服务器询问登录方式失败。</translation>
    </message>
    <message>
        <source>Checking the password failed.</source>
        <translation>验证密码失败。</translation>
    </message>
    <message>
        <source>Looking up your account failed.</source>
        <translation>查找您的帐户失败。</translation>
    </message>
    <message>
        <source>Registering this program with the server failed.</source>
        <translation>向服务器注册此程序失败。</translation>
    </message>
    <message>
        <source>You are signed in, but your organization&apos;s policy could not be fetched.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>您已登录，但无法获取您组织的策略。</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>与服务器的连接已断开。</translation>
    </message>
    <message>
        <source>%1 answered, but not as a server this program can sign in to. Check the address, or ask your support team for the right server.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 有应答，但不是此程序可以登录的服务器。请检查地址，或向您的支持团队询问正确的服务器。</translation>
    </message>
    <message>
        <source>%1 answered, but not as a server this program can sign in to (%2). Check the address, or ask your support team for the right server.</source>
        <extracomment>%1: host name of a server; %2: what was missing in its answer, a technical term in English</extracomment>
        <translation>%1 有应答，但不是此程序可以登录的服务器 (%2)。请检查地址，或向您的支持团队询问正确的服务器。</translation>
    </message>
    <message>
        <source>%1 reported an error. Try again in a few minutes; if it stays, tell your support team.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 报告了错误。请在几分钟后重试；如果错误仍然存在，请告知您的支持团队。</translation>
    </message>
    <message>
        <source>%1 reported an error (%2). Try again in a few minutes; if it stays, tell your support team.</source>
        <extracomment>%1: host name of a server; %2: the server&apos;s error codes, technical terms in English</extracomment>
        <translation>%1 报告了错误 (%2)。请在几分钟后重试；如果错误仍然存在，请告知您的支持团队。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Ask your support team to check it.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 的证书不受信任。请让您的支持团队检查该证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Ask your support team to check it.</source>
        <extracomment>%1: host name of a server; %2: the TLS library&apos;s reason, may be in English</extracomment>
        <translation>%1 的证书不受信任：%2。请让您的支持团队检查该证书。</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which is not one of your organization&apos;s servers, so the redirect was refused. Tell your support team.</source>
        <extracomment>%1: host name of the server that answered; %2: host name of another server it points to</extracomment>
        <translation>%1 重定向到 %2，而后者不是您组织的服务器，因此该重定向已被拒绝。请告知您的支持团队。</translation>
    </message>
    <message>
        <source>%1 asks to send your sign-in to %2, which is not one of your organization&apos;s servers, so it was not sent. Tell your support team.</source>
        <extracomment>%1: host name of the server that answered; %2: host name of another server</extracomment>
        <translation>%1 要求将您的登录信息发送到 %2，而后者不是您组织的服务器，因此登录信息没有发送。请告知您的支持团队。</translation>
    </message>
    <message>
        <source>There is no host named %1. Check the address and your network connection.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>没有名为 %1 的主机。请检查地址和您的网络连接。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check your network connection and try again.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 没有及时应答。请检查您的网络连接，然后重试。</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be read. Tell your support team.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 的应答太大，无法读取。请告知您的支持团队。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your network connection and try again.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>无法连接到 %1。请检查您的网络连接，然后重试。</translation>
    </message>
    <message>
        <source>%1 does not accept this address with this password. Type the password again.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 不接受此地址与此密码。请重新输入密码。</translation>
    </message>
    <message>
        <source>%1 does not offer signing in with a password. Ask your support team how to sign in.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 不提供使用密码登录的方式。请向您的支持团队询问如何登录。</translation>
    </message>
    <message>
        <source>%1 has no policy to give at the moment. Until it has, the last policy known for your account holds; without one, only census data is recorded.</source>
        <extracomment>MEANING-CRITICAL. %1: host name of a server</extracomment>
        <translation>%1 目前没有可提供的策略。在它有策略可提供之前，以您帐户最后已知的策略为准；如果没有这样的策略，则只记录人口普查数据。</translation>
    </message>
    <message>
        <source>%1 has ended this sign-in because your account was signed in somewhere else. Sign in again to continue here.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 已结束此次登录，因为您的帐户已在其他位置登录。要在此处继续，请重新登录。</translation>
    </message>
    <message>
        <source>You cancelled signing in to %1. Sign in again when you like.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>您已取消登录到 %1。您可以在需要时重新登录。</translation>
    </message>
    <message>
        <source>This is not a sign-in address. Type it like this: name@example.com</source>
        <translation>这不是登录地址。请按以下格式输入：name@example.com</translation>
    </message>
    <message>
        <source>Finding your organization&apos;s server…</source>
        <translation>正在查找您组织的服务器…</translation>
    </message>
    <message>
        <source>Asking the server how to sign in…</source>
        <translation>正在向服务器询问登录方式…</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>正在验证密码…</translation>
    </message>
    <message>
        <source>Looking up your account…</source>
        <translation>正在查找您的帐户…</translation>
    </message>
    <message>
        <source>Registering this program with the server…</source>
        <translation>正在向服务器注册此程序…</translation>
    </message>
    <message>
        <source>Fetching your organization&apos;s policy…</source>
        <translation>正在获取您组织的策略…</translation>
    </message>
    <message>
        <source>Connecting for changes…</source>
        <translation>正在建立连接以接收更改…</translation>
    </message>
    <message>
        <source>The server</source>
        <extracomment>Stands in the place of a server&apos;s host name at the start of a sentence, where none is known yet</extracomment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences in a row. %1: which step of signing in failed; %2: why, and what to do</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>the server</source>
        <extracomment>Stands in the place of a server&apos;s host name in the middle of a sentence, where none is known yet</extracomment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1 reported an error (%2). The program tries again by itself; if it stays, tell your support team.</source>
        <extracomment>%1: host name of a server; %2: the server&apos;s error codes, technical terms in English</extracomment>
        <translation>%1 报告了错误 (%2)。程序会自动重试；如果错误仍然存在，请告知您的支持团队。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. The program tries again by itself; if this lasts, check your network connection.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 没有及时响应。程序会自动重试；如果一直如此，请检查您的网络连接。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The program tries again by itself; if this lasts, check your network connection.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>无法连接到 %1。程序会自动重试；如果一直如此，请检查您的网络连接。</translation>
    </message>
</context>
<context>
    <name>Guarantee</name>
    <message>
        <source>Before you begin to sign in, nothing leaves this computer.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>在您开始登录之前，任何内容都不会离开此计算机。</translation>
    </message>
    <message>
        <source>Data goes only to the address that the server you are signed in to names for it. The program has no address of its own.</source>
        <extracomment>MEANING-CRITICAL. &quot;server&quot;: the one the person signs in to</extracomment>
        <translation>数据只发送到您所登录的服务器为其指定的地址。程序自身没有任何地址。</translation>
    </message>
    <message>
        <source>While the server names no address for data, nothing is recorded.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>只要服务器没有为数据指定地址，就不会记录任何内容。</translation>
    </message>
    <message>
        <source>Every field that can be collected is listed in the help, with its purpose. A request holds nothing else.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>每个可能收集的字段及其用途都列在帮助中。请求中不包含任何其他内容。</translation>
    </message>
    <message>
        <source>Census data names neither your organization nor you: your sign-in address is hashed before it is written down, and hashed again before it is stored.</source>
        <extracomment>MEANING-CRITICAL. &quot;hashed&quot;: turned into a number from which the address cannot be read</extracomment>
        <translation>人口普查数据既不指明您的组织，也不指明您本人：您的登录地址在写入之前经过哈希处理，在存储之前再次经过哈希处理。</translation>
    </message>
    <message>
        <source>Usage data may name your organization. It carries no ID of you and none of this computer.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>使用率数据可能指明您的组织。其中既不含您的 ID，也不含此计算机的 ID。</translation>
    </message>
    <message>
        <source>Error reports are recorded only while their check box is ticked and no policy forbids them. The box starts unticked.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>只有在相应复选框已选中且没有任何策略禁止时，才会记录错误报告。该复选框起初未选中。</translation>
    </message>
    <message>
        <source>Improvement program data is recorded only while you have signed up and no policy forbids it. It carries no ID at all.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>只有在您已参加该计划且没有任何策略禁止时，才会记录改善计划数据。其中完全不含任何 ID。</translation>
    </message>
    <message>
        <source>Unknown is forbidden. Until a policy is known for your account, and whenever a policy cannot be read, only census data may be recorded.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>未知即禁止。在适用于您帐户的策略已知之前，以及每当策略无法读取时，只可以记录人口普查数据。</translation>
    </message>
    <message>
        <source>While the server cannot be reached, the last policy known for your account counts: what it forbids for ever, what it permits for 7 days.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>在无法连接到服务器期间，以您帐户最后已知的策略为准：它所禁止的永久有效，它所允许的有效 7 天。</translation>
    </message>
    <message>
        <source>Forbidding wins. What one policy forbids, no other policy and no check box permits, and no policy can say yes for you.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>禁止优先。一个策略所禁止的，任何其他策略和任何复选框都不能允许；任何策略都不能替您表示同意。</translation>
    </message>
    <message>
        <source>When a permission ends, what was waiting to be sent is destroyed at once, and a transfer under way is broken off. A receipt stays on this computer: how many records were erased, and when. It is never sent.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>许可结束时，正在等待发送的内容会立即销毁，正在进行的传输会被中断。此计算机上会留下一份回执：擦除了多少条记录，以及何时擦除。回执绝不会发送。</translation>
    </message>
    <message>
        <source>A permission never reaches back: nothing from before it is ever used for it.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>许可绝不溯及既往：任何早于许可的内容都绝不会依据该许可使用。</translation>
    </message>
    <message>
        <source>What was recorded for one account is never sent for another: it is destroyed when another account signs in.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>为一个帐户记录的内容绝不会为另一个帐户发送：当另一个帐户登录时，它会被销毁。</translation>
    </message>
    <message>
        <source>Each category is sent by itself, in requests and over connections of its own, without a cookie, without your sign-in, and with nothing that joins it to another category.</source>
        <extracomment>MEANING-CRITICAL. &quot;category&quot;: census data, usage data and so on</extracomment>
        <translation>每个类别单独发送，使用各自的请求和连接，不带 Cookie，不带您的登录信息，也不带任何能将其与另一类别关联起来的内容。</translation>
    </message>
    <message>
        <source>“What is sent” shows what was sent, byte for byte.</source>
        <extracomment>MEANING-CRITICAL. &quot;What is sent&quot; is the title of a window</extracomment>
        <translation>“发送的内容”逐字节显示已发送的内容。</translation>
    </message>
    <message>
        <source>What was recorded with permission survives a crash of the program, and is stored once.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>经许可记录的内容在程序崩溃后仍然保留，并且只存储一次。</translation>
    </message>
    <message>
        <source>Nothing is kept here for long: error reports that could not be sent, at most 7 days; everything waiting to be sent, at most 16 MB; what was sent, so that you can look at it in “What is sent”, 7 days and at most 1 MB.</source>
        <extracomment>MEANING-CRITICAL. &quot;What is sent&quot; is the title of a window</extracomment>
        <translation>任何内容都不会在此长期保留：无法发送的错误报告，最多 7 天；等待发送的所有内容，最多 16 MB；已发送的内容（供您在“发送的内容”中查看），7 天且最多 1 MB。</translation>
    </message>
    <message>
        <source>Quitting the program never waits for the network.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>退出程序时绝不会等待网络。</translation>
    </message>
    <message>
        <source>When the program is started a second time while it runs, the second one collects nothing and sends nothing.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>如果在程序运行时再次启动程序，第二个程序不会收集任何内容，也不会发送任何内容。</translation>
    </message>
    <message>
        <source>The program asks the service to erase what it stored only when you tell it to, after showing you the request.</source>
        <extracomment>MEANING-CRITICAL. &quot;service&quot;: whoever stores the data</extracomment>
        <translation>只有在您要求时，并且在向您显示请求之后，程序才会请求服务擦除其存储的内容。</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>nobody</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table</extracomment>
        <translation>无人</translation>
    </message>
    <message>
        <source>this device</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table</extracomment>
        <translation>此设备</translation>
    </message>
    <message>
        <source>your organization</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table</extracomment>
        <translation>您的组织</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table: one person can be told from another, but not named</extracomment>
        <translation>一个不具名的人</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table</extracomment>
        <translation>您</translation>
    </message>
    <message>
        <source>Always collected; nobody can turn it off. It is not collected while the server you are signed in to names no address to send it to. It names neither your organization nor you.</source>
        <extracomment>MEANING-CRITICAL. Rule of census data</extracomment>
        <translation>始终收集；任何人都无法将其关闭。当您登录的服务器没有指定接收此数据的地址时，不会收集。它既不指明您的组织，也不指明您。</translation>
    </message>
    <message>
        <source>Collected unless your admin forbids it. Only the admin can turn it off, for everyone in the organization. It may identify your organization, never you.</source>
        <extracomment>MEANING-CRITICAL. Rule of usage data</extracomment>
        <translation>除非您的管理员禁止，否则会收集。只有管理员可以将其关闭，并且是为组织中的所有人关闭。它可能识别您的组织，但绝不会识别您。</translation>
    </message>
    <message>
        <source>Collected only if your admin does not forbid it and you have said yes in the options. It is off until you say yes. It may hold personal data, such as your IP address and your SIP address.</source>
        <extracomment>MEANING-CRITICAL. Rule of error reporting data</extracomment>
        <translation>仅当您的管理员没有禁止，并且您已在选项中表示同意时，才会收集。在您表示同意之前，它处于关闭状态。它可能包含个人数据，例如您的 IP 地址和您的 SIP 地址。</translation>
    </message>
    <message>
        <source>Collected only if your admin does not forbid it and you have signed up in the options. It is off until you sign up. It identifies neither your organization nor you.</source>
        <extracomment>MEANING-CRITICAL. Rule of the Customer Experience Improvement Program</extracomment>
        <translation>仅当您的管理员没有禁止，并且您已在选项中参加该计划时，才会收集。在您参加之前，它处于关闭状态。它既不识别您的组织，也不识别您。</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Heads of a table of everything that can be collected</extracomment>
        <translation>字段</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>May identify</source>
        <extracomment>MEANING-CRITICAL. Head of a table of everything that can be collected</extracomment>
        <translation>可能识别</translation>
    </message>
    <message>
        <source>What is collected</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>收集的内容</translation>
    </message>
    <message>
        <source>Who decides</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>由谁决定</translation>
    </message>
    <message>
        <source>Your admin can forbid usage data, error reporting and the improvement program: in the server&apos;s policy, in the policy of this computer, or in the policy of your user account.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>您的管理员可以禁止使用率数据、错误报告和改善计划：在服务器的策略中、在此计算机的策略中，或在您的用户帐户的策略中。</translation>
    </message>
    <message>
        <source>In comparable products a server can lift a ban that the computer&apos;s policy has set. Here it cannot.</source>
        <extracomment>MEANING-CRITICAL. &quot;Comparable products&quot;: the original server family&apos;s own client</extracomment>
        <translation>在同类产品中，服务器可以解除计算机的策略所设的禁令。在这里，服务器不能解除。</translation>
    </message>
    <message>
        <source>Open the options with the gear button, clear the check box and choose OK. You can do this at any time.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>使用齿轮按钮打开选项，清除该复选框，然后选择“确定”。您可以随时这样做。</translation>
    </message>
    <message>
        <source>Where the files are</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>文件的位置</translation>
    </message>
    <message>
        <source>Your choices: %1</source>
        <extracomment>MEANING-CRITICAL. %1: path of a file</extracomment>
        <translation>您的选择：%1</translation>
    </message>
    <message>
        <source>Logs, which are never sent by themselves: %1</source>
        <extracomment>MEANING-CRITICAL. %1: path of a folder</extracomment>
        <translation>日志（绝不会自行发送）：%1</translation>
    </message>
    <message>
        <source>Policy of this computer: %1</source>
        <extracomment>MEANING-CRITICAL. %1: path of a folder</extracomment>
        <translation>此计算机的策略：%1</translation>
    </message>
    <message>
        <source>What %1 sends, and who decides</source>
        <extracomment>MEANING-CRITICAL. Heading of the help page. %1: the product&apos;s name</extracomment>
        <translation>%1 发送什么，由谁决定</translation>
    </message>
    <message>
        <source>%1 sends data only as described here. “What is sent” in the main window shows you, byte for byte, what waits and what was sent lately.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>%1 仅按此处所述发送数据。主窗口中的“发送的内容”会逐字节向您显示等待发送的内容和最近已发送的内容。</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>什么会离开此计算机</translation>
    </message>
    <message>
        <source>This copy of %1 was built without the part that sends: it records nothing and sends nothing, whatever stands below.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>此 %1 副本在构建时不含发送部分：无论下文如何说明，它不记录也不发送任何数据。</translation>
    </message>
    <message>
        <source>This copy of %1 was built to send census data only, unless the policy of the server or of this computer permits more.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>此 %1 副本在构建时被设为仅发送人口普查数据，除非服务器或此计算机的策略允许发送更多数据。</translation>
    </message>
    <message>
        <source>On the web</source>
        <extracomment>MEANING-CRITICAL. Heading in the help: pages on the web</extracomment>
        <translation>网上页面</translation>
    </message>
    <message>
        <source>These pages belong to whoever runs the service you are signed in to. %1 does not ask for them: your browser does, when you choose one.</source>
        <extracomment>MEANING-CRITICAL. Before three addresses of web pages. %1: the product&apos;s name</extracomment>
        <translation>这些页面属于您所登录服务的运营方。%1 不会请求这些页面：只有在您选择某个页面时，您的浏览器才会请求它。</translation>
    </message>
    <message>
        <source>Help with the service: %1</source>
        <extracomment>MEANING-CRITICAL. %1: address of a web page</extracomment>
        <translation>服务帮助：%1</translation>
    </message>
    <message>
        <source>The operator&apos;s privacy statement: %1</source>
        <extracomment>MEANING-CRITICAL. %1: address of a web page: how the service&apos;s operator handles personal data</extracomment>
        <translation>运营方的隐私声明：%1</translation>
    </message>
    <message>
        <source>What your network must let through: %1</source>
        <extracomment>MEANING-CRITICAL. %1: address of a web page, for whoever sets up a network or a firewall</extracomment>
        <translation>您的网络必须放行的内容：%1</translation>
    </message>
</context>
<context>
    <name>HindranceText</name>
    <message>
        <source>Off: Candor was already running</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: permitted, but this window does not collect it, since the program was running when it was started</extracomment>
        <translation>关闭：Candor 已在运行</translation>
    </message>
    <message>
        <source>Off: nothing can be written</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: permitted, but no file can be written for it</extracomment>
        <translation>关闭：无法写入任何内容</translation>
    </message>
    <message>
        <source>On hold: nothing can be sent</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: permitted, but its file cannot be opened</extracomment>
        <translation>暂停：无法发送任何内容</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>Census data</source>
        <extracomment>MEANING-CRITICAL. Name of a category</extracomment>
        <translation>人口普查数据</translation>
    </message>
    <message>
        <source>Usage data</source>
        <extracomment>MEANING-CRITICAL. Name of a category</extracomment>
        <translation>使用率数据</translation>
    </message>
    <message>
        <source>Error reporting data</source>
        <extracomment>MEANING-CRITICAL. Name of a category</extracomment>
        <translation>错误报告数据</translation>
    </message>
    <message>
        <source>Customer Experience Improvement Program</source>
        <extracomment>MEANING-CRITICAL. Name of a category</extracomment>
        <translation>客户体验改善计划</translation>
    </message>
    <message>
        <source>On: always</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: it is collected, and nobody can turn it off</extracomment>
        <translation>开启：始终</translation>
    </message>
    <message>
        <source>On: permitted by policy</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: it is collected, no policy forbids it</extracomment>
        <translation>开启：策略允许</translation>
    </message>
    <message>
        <source>On: you opted in</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: it is collected, the person said yes</extracomment>
        <translation>开启：您已选择加入</translation>
    </message>
    <message>
        <source>Off: you have not opted in</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, the person has not said yes</extracomment>
        <translation>关闭：您没有选择加入</translation>
    </message>
    <message>
        <source>Off: forbidden by policy</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, a policy forbids it</extracomment>
        <translation>关闭：策略禁止</translation>
    </message>
    <message>
        <source>Off: the policy is not known</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, no policy is known yet</extracomment>
        <translation>关闭：策略未知</translation>
    </message>
    <message>
        <source>Off: the policy cannot be read</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, a policy is there but cannot be read</extracomment>
        <translation>关闭：策略无法读取</translation>
    </message>
    <message>
        <source>Off: the server names no address for it</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, the server names no address to send to</extracomment>
        <translation>关闭：服务器没有为其指定地址</translation>
    </message>
    <message>
        <source>Off: this program cannot send</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, the program was built without the part that sends</extracomment>
        <translation>关闭：此程序无法发送</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>What you turned off stays off until %2 ends, but this could not be saved, because %1 cannot be written: make sure that you may write there and that the disk has room, then choose OK again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file; %2: the product&apos;s name</extracomment>
        <translation>您已关闭的内容在 %2 结束之前会保持关闭，但这无法保存，因为 %1 无法写入：请确保您有权在该处写入且磁盘有可用空间，然后再次选择“确定”。</translation>
    </message>
    <message>
        <source>Nothing was saved, because %1 cannot be written: make sure that you may write there and that the disk has room, then choose OK again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>没有保存任何内容，因为 %1 无法写入：请确保您有权在该处写入且磁盘有可用空间，然后再次选择“确定”。</translation>
    </message>
    <message>
        <source>What you turned off stays off until %2 ends, but this could not be saved, because %1 does not hold what was written to it: another program may have changed it at the same time, so choose OK again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file; %2: the product&apos;s name</extracomment>
        <translation>您已关闭的内容在 %2 结束之前会保持关闭，但这无法保存，因为 %1 中的内容与所写入的内容不符：可能有其他程序同时更改了它，因此请再次选择“确定”。</translation>
    </message>
    <message>
        <source>It is not certain that your changes were saved, because %1 does not hold what was written to it: another program may have changed it at the same time, so choose OK again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>不能确定您的更改是否已保存，因为 %1 中的内容与所写入的内容不符：可能有其他程序同时更改了它，因此请再次选择“确定”。</translation>
    </message>
    <message>
        <source>The account changed: nobody is signed in now, and the changes you had not saved were dropped.</source>
        <translation>帐户已变更：现在没有人登录，您没有保存的更改已被丢弃。</translation>
    </message>
    <message>
        <source>The account changed: nobody is signed in now.</source>
        <translation>帐户已变更：现在没有人登录。</translation>
    </message>
    <message>
        <source>The account changed: these are now the options of %1, and the changes you had not saved were dropped.</source>
        <extracomment>%1: address of the account signed in</extracomment>
        <translation>帐户已变更：现在这些是 %1 的选项，您没有保存的更改已被丢弃。</translation>
    </message>
    <message>
        <source>The account changed: these are now the options of %1.</source>
        <extracomment>%1: address of the account signed in</extracomment>
        <translation>帐户已变更：现在这些是 %1 的选项。</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>candor: %1; see candor --help</source>
        <extracomment>%1: what is wrong with the command line</extracomment>
        <translation>candor：%1；请参阅 candor --help</translation>
    </message>
    <message>
        <source>--service takes an https address (http on a loopback address only)</source>
        <translation>--service 需要 https 地址（http 只能用于环回地址）</translation>
    </message>
    <message>
        <source>--account takes an address like someone@example.com</source>
        <translation>--account 需要 someone@example.com 这样的地址</translation>
    </message>
    <message>
        <source>--open takes options, sign-in or data</source>
        <translation>--open 需要 options、sign-in 或 data</translation>
    </message>
    <message>
        <source>--translation takes a file that can be read</source>
        <translation>--translation 需要可以读取的文件</translation>
    </message>
    <message>
        <source>--translation brings its own language; leave --language out</source>
        <translation>--translation 自带语言；请去掉 --language</translation>
    </message>
    <message>
        <source>--tour goes with --demo</source>
        <translation>--tour 须与 --demo 一起使用</translation>
    </message>
    <message>
        <source>--demo brings a service of its own; leave --service out</source>
        <translation>--demo 自带服务；请去掉 --service</translation>
    </message>
    <message>
        <source>--screenshots shows the languages built in; leave --translation out</source>
        <translation>--screenshots 显示内置的语言；请去掉 --translation</translation>
    </message>
    <message>
        <source>--password-file goes with --account</source>
        <translation>--password-file 须与 --account 一起使用</translation>
    </message>
    <message>
        <source>unknown argument &apos;%1&apos;</source>
        <extracomment>%1: as written</extracomment>
        <translation>未知参数“%1”</translation>
    </message>
    <message>
        <source>%1 (%2, identifies %3, since consent version %4): %5</source>
        <extracomment>MEANING-CRITICAL. A field that may be collected. %1: name, %2: type, %3: whom it identifies, English words; %4: number of the version of consent; %5: what it is for, a sentence</extracomment>
        <translation>%1（%2，识别 %3，自同意版本 %4 起）：%5</translation>
    </message>
    <message>
        <source>every request</source>
        <extracomment>MEANING-CRITICAL. Head of a list: the fields that are in all requests</extracomment>
        <translation>每个请求</translation>
    </message>
    <message>
        <source>queued: %1</source>
        <extracomment>MEANING-CRITICAL. Head of a list: records that wait to be sent. %1: how many</extracomment>
        <translation>等待发送：%1</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <extracomment>MEANING-CRITICAL. Head of a list: requests. %1: how many</extracomment>
        <translation>已发送：%1</translation>
    </message>
    <message>
        <source>status %1</source>
        <extracomment>%1: number of the HTTP status</extracomment>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>receipts: %1</source>
        <extracomment>MEANING-CRITICAL. Head of a list: receipts for what was erased on this computer. %1: how many</extracomment>
        <translation>回执：%1</translation>
    </message>
    <message>
        <source>records erased: %1</source>
        <extracomment>MEANING-CRITICAL. %1: how many</extracomment>
        <translation>已擦除的记录：%1</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <extracomment>%1: a file</extracomment>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>cannot make sense of &apos;%1&apos;</source>
        <extracomment>%1: as written</extracomment>
        <translation>无法理解“%1”</translation>
    </message>
    <message>
        <source>the demo&apos;s files cannot be made in %1</source>
        <extracomment>%1: a folder</extracomment>
        <translation>无法在 %1 中创建演示所需的文件</translation>
    </message>
    <message>
        <source>candor-service is neither beside candor nor on the PATH; build or install it</source>
        <translation>candor-service 既不在 candor 旁边，也不在 PATH 中；请构建或安装它</translation>
    </message>
    <message>
        <source>candor-service could not add the demo&apos;s account</source>
        <translation>candor-service 无法添加演示帐户</translation>
    </message>
    <message>
        <source>candor-service did not start: %1</source>
        <extracomment>%1: what the system says</extracomment>
        <translation>candor-service 没有启动：%1</translation>
    </message>
    <message>
        <source>candor-service said &apos;%1&apos; in place of its address</source>
        <extracomment>%1: what it said</extracomment>
        <translation>candor-service 给出的是“%1”，而不是其地址</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 不包含 PEM 格式的证书</translation>
    </message>
    <message>
        <source>there is no display: neither DISPLAY nor WAYLAND_DISPLAY is set</source>
        <translation>没有显示器：DISPLAY 和 WAYLAND_DISPLAY 均未设置</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>%1 (host %2)</source>
        <extracomment>%1: name of an error, %2: host</extracomment>
        <translation>%1（主机 %2）</translation>
    </message>
    <message>
        <source>%1 (host %2, %3)</source>
        <extracomment>%1: name of an error, %2: host, %3: what is known beside, in English</extracomment>
        <translation>%1（主机 %2，%3）</translation>
    </message>
    <message>
        <source>%1 (host %2, status %3)</source>
        <extracomment>%1: name of an error, %2: host, %3: HTTP status</extracomment>
        <translation>%1（主机 %2，状态 %3）</translation>
    </message>
    <message>
        <source>%1 (host %2, status %3, %4)</source>
        <extracomment>%1: name of an error, %2: host, %3: HTTP status, %4: what is known beside, in English</extracomment>
        <translation>%1（主机 %2，状态 %3，%4）</translation>
    </message>
    <message>
        <source>%1 does not take &quot;%2&quot;</source>
        <extracomment>%1: a command or flag, %2: what was written behind it</extracomment>
        <translation>%1 不接受“%2”</translation>
    </message>
    <message>
        <source>%1 needs a file</source>
        <extracomment>%1: a command</extracomment>
        <translation>%1 需要一个文件</translation>
    </message>
    <message>
        <source>%1 (no fault)</source>
        <extracomment>What is remarked on a file, and no fault of it. %1: the remark</extracomment>
        <translation>%1（没有错误）</translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>没有错误</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>缺少命令</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>没有命令“%1”</translation>
    </message>
    <message>
        <source>the server&apos;s answer (status %1) is no policy</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids. %1: number of the HTTP status</extracomment>
        <translation>服务器的应答（状态 %1）不是策略</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>无法打开该文件</translation>
    </message>
    <message>
        <source>not configured</source>
        <extracomment>State of a policy setting</extracomment>
        <translation>未配置</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where a policy setting comes from: nobody has set it</extracomment>
        <translation>默认值</translation>
    </message>
    <message>
        <source>%1 (%2, since %3)</source>
        <extracomment>Where a policy setting comes from. %1: server, machine, user or pool; %2: host or file; %3: date</extracomment>
        <translation>%1（%2，自 %3 起）</translation>
    </message>
    <message>
        <source>known (%1)</source>
        <extracomment>State of the server&apos;s policy. %1: host</extracomment>
        <translation>已知 (%1)</translation>
    </message>
    <message>
        <source>known (%1, since %2, last known good)</source>
        <extracomment>State of the server&apos;s policy, when the server does not answer. %1: host, %2: date</extracomment>
        <translation>已知（%1，自 %2 起，最后已知的有效策略）</translation>
    </message>
    <message>
        <source>known (%1, since %2)</source>
        <extracomment>State of the server&apos;s policy. %1: host, %2: date</extracomment>
        <translation>已知（%1，自 %2 起）</translation>
    </message>
    <message>
        <source>cannot be read (%1); what it would govern is forbidden</source>
        <extracomment>MEANING-CRITICAL. State of the server&apos;s policy. %1: host</extracomment>
        <translation>无法读取 (%1)；它本应管辖的内容被禁止</translation>
    </message>
    <message>
        <source>unknown; only census may be recorded</source>
        <extracomment>MEANING-CRITICAL. State of the server&apos;s policy</extracomment>
        <translation>未知；只能记录人口普查</translation>
    </message>
    <message>
        <source>fault</source>
        <extracomment>In the place of a value: it cannot be read</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. %1: a sentence</extracomment>
        <translation>落选：%1</translation>
    </message>
    <message>
        <source>fault, which forbids</source>
        <extracomment>MEANING-CRITICAL. In the place of a policy setting&apos;s value</extracomment>
        <translation>错误，视为禁止</translation>
    </message>
    <message>
        <source>in force: %1, from %2</source>
        <extracomment>MEANING-CRITICAL. A policy setting. %1: its value, %2: where it comes from</extracomment>
        <translation>生效：%1，来自 %2</translation>
    </message>
    <message>
        <source>server&apos;s policy: %1</source>
        <extracomment>MEANING-CRITICAL. %1: its state</extracomment>
        <translation>服务器的策略：%1</translation>
    </message>
    <message>
        <source>Faults of whole documents</source>
        <extracomment>Head of a list of policy files that cannot be read</extracomment>
        <translation>整个文档的错误</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>Head of a list of remarks on policy files</extracomment>
        <translation>提示</translation>
    </message>
    <message>
        <source>collected</source>
        <extracomment>MEANING-CRITICAL. State of a category of data</extracomment>
        <translation>收集</translation>
    </message>
    <message>
        <source>not collected</source>
        <extracomment>MEANING-CRITICAL. State of a category of data</extracomment>
        <translation>不收集</translation>
    </message>
    <message>
        <source>no password can be read from %1</source>
        <extracomment>%1: a file</extracomment>
        <translation>无法从 %1 读取密码</translation>
    </message>
    <message>
        <source>there is no translation for --language %1; there are: %2</source>
        <extracomment>%1: a tag such as fr, %2: those that there are</extracomment>
        <translation>没有适用于 --language %1 的翻译；现有：%2</translation>
    </message>
    <message>
        <source>the glossary %1 cannot be read: %2</source>
        <extracomment>%1: a file, %2: what is wrong with it</extracomment>
        <translation>无法读取词汇表 %1：%2</translation>
    </message>
    <message>
        <source>findings: %1</source>
        <extracomment>%1: how many</extracomment>
        <translation>发现的问题：%1</translation>
    </message>
    <message>
        <source>to review: %1</source>
        <extracomment>How many texts nobody has reviewed. %1: how many</extracomment>
        <translation>待审阅：%1</translation>
    </message>
    <message>
        <source>English: %1</source>
        <extracomment>%1: an English text of the program</extracomment>
        <translation>英文：%1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <extracomment>%1: the translation of a text of the program</extracomment>
        <translation>翻译：%1</translation>
    </message>
    <message>
        <source>%1 has faults: see candor translation check</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 有错误：请参阅 candor translation check</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1: a file, %2: what is wrong with it</extracomment>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>no finished, meaning-critical translation has the key %1</source>
        <extracomment>%1: as written</extracomment>
        <translation>没有已完成且含义关键的翻译具有键 %1</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <extracomment>%1: a file</extracomment>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>reviewed by %1: %2, in %3</source>
        <extracomment>%1: who has reviewed texts, %2: how many, %3: file</extracomment>
        <translation>由 %1 审阅：%2，在 %3 中</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>Stands before how a command is to be written</extracomment>
        <translation>用法：</translation>
    </message>
    <message>
        <source>something follows the document&apos;s end</source>
        <translation>文档结尾之后还有内容</translation>
    </message>
    <message>
        <source>the document is larger than %1 bytes</source>
        <extracomment>%1: how many</extracomment>
        <translation>文档大于 %1 字节</translation>
    </message>
    <message>
        <source>the document begins with a byte order mark</source>
        <translation>文档以字节顺序标记开头</translation>
    </message>
    <message>
        <source>the document is not UTF-8</source>
        <translation>文档不是 UTF-8</translation>
    </message>
    <message>
        <source>the document is nested deeper than %1</source>
        <extracomment>%1: how many</extracomment>
        <translation>文档的嵌套深度超过 %1</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice</source>
        <extracomment>%1: as written</extracomment>
        <translation>键“%1”出现了两次</translation>
    </message>
    <message>
        <source>a name in quotes is expected here</source>
        <translation>此处应为带引号的名称</translation>
    </message>
    <message>
        <source>a colon is expected here</source>
        <translation>此处应为冒号</translation>
    </message>
    <message>
        <source>a comma or &quot;%1&quot; is expected here</source>
        <extracomment>%1: a bracket</extracomment>
        <translation>此处应为逗号或“%1”</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>此处应为值</translation>
    </message>
    <message>
        <source>a digit is expected here</source>
        <translation>此处应为数字</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>数字超出范围</translation>
    </message>
    <message>
        <source>a control character stands in a string</source>
        <translation>字符串中有控制字符</translation>
    </message>
    <message>
        <source>the document ends inside a string</source>
        <translation>文档在字符串中间结束</translation>
    </message>
    <message>
        <source>the escape is none that JSON knows</source>
        <translation>JSON 不认识此转义</translation>
    </message>
    <message>
        <source>the escape is half of a surrogate pair</source>
        <translation>此转义是代理项对的一半</translation>
    </message>
    <message>
        <source>four hexadecimal digits are expected here</source>
        <translation>此处应为四个十六进制数字</translation>
    </message>
    <message>
        <source>the cached policy cannot be opened</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids</extracomment>
        <translation>无法打开缓存的策略</translation>
    </message>
    <message>
        <source>the cached policy is not a regular file</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids</extracomment>
        <translation>缓存的策略不是常规文件</translation>
    </message>
    <message>
        <source>the cached policy cannot be read</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids</extracomment>
        <translation>无法读取缓存的策略</translation>
    </message>
    <message>
        <source>the document is not an object</source>
        <translation>文档不是对象</translation>
    </message>
    <message>
        <source>the value must be true or false, without quotes</source>
        <translation>值必须为 true 或 false，不带引号</translation>
    </message>
    <message>
        <source>only the pool that hosts a meeting decides this; ignored here</source>
        <translation>只有承载会议的池才能决定这一点；在此忽略</translation>
    </message>
    <message>
        <source>only the server decides this; ignored here</source>
        <translation>只有服务器才能决定这一点；在此忽略</translation>
    </message>
    <message>
        <source>unknown key, ignored; did you mean &quot;%1&quot;?</source>
        <extracomment>%1: name of a policy setting</extracomment>
        <translation>未知的键，已忽略；是否指“%1”？</translation>
    </message>
    <message>
        <source>unknown key, ignored</source>
        <translation>未知的键，已忽略</translation>
    </message>
    <message>
        <source>the cached policy is damaged</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids</extracomment>
        <translation>缓存的策略已损坏</translation>
    </message>
    <message>
        <source>it is a link</source>
        <extracomment>Why a file or folder with policies cannot be read</extracomment>
        <translation>它是链接</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>这不是文件夹</translation>
    </message>
    <message>
        <source>it cannot be opened: %1</source>
        <extracomment>Why a file or folder with policies cannot be read. %1: what the system says</extracomment>
        <translation>无法打开：%1</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>这不是常规文件</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>无法读取该文件</translation>
    </message>
    <message>
        <source>the folder cannot be listed</source>
        <translation>无法列出该文件夹的内容</translation>
    </message>
    <message>
        <source>it does not belong to root</source>
        <translation>它不属于 root</translation>
    </message>
    <message>
        <source>it belongs neither to you nor to root</source>
        <extracomment>Why a file or folder with policies is not trusted</extracomment>
        <translation>它既不属于您，也不属于 root</translation>
    </message>
    <message>
        <source>it can be written by others than its owner</source>
        <extracomment>Why a file or folder with policies is not trusted</extracomment>
        <translation>所有者以外的人可以写入它</translation>
    </message>
    <message>
        <source>it is too old: after 7 days only a ban still counts</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count</extracomment>
        <translation>它太旧：7 天之后只有禁止仍然有效</translation>
    </message>
    <message>
        <source>it does not configure this setting</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count</extracomment>
        <translation>它没有配置此设置</translation>
    </message>
    <message>
        <source>%1 comes first</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. %1: another one, such as: server (host)</extracomment>
        <translation>%1 优先</translation>
    </message>
    <message>
        <source>%1 forbids, and forbid wins</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. %1: another one, such as: server (host)</extracomment>
        <translation>%1 禁止，而禁止优先</translation>
    </message>
    <message>
        <source>%1 cannot be read, which forbids</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. %1: another one, such as: server (host)</extracomment>
        <translation>%1 无法读取，视为禁止</translation>
    </message>
    <message>
        <source>it says %1 where %2 says %3; forbid wins</source>
        <extracomment>MEANING-CRITICAL. Two files contradict each other. %1, %3: Enabled or Disabled; %2: the other file</extracomment>
        <translation>它为 %1，而 %2 为 %3；禁止优先</translation>
    </message>
    <message>
        <source>the value must be &quot;Enabled&quot; or &quot;Disabled&quot;</source>
        <translation>值必须为“Enabled”或“Disabled”</translation>
    </message>
    <message>
        <source>the value must be &quot;Off&quot;, &quot;Light&quot; or &quot;Full&quot;</source>
        <translation>值必须为“Off”、“Light”或“Full”</translation>
    </message>
    <message>
        <source>the telemetry address cannot be read: wrong type; counts as absent</source>
        <translation>无法读取遥测地址：类型错误；视为不存在</translation>
    </message>
    <message>
        <source>no host</source>
        <extracomment>In the place of an address&apos;s host: there is none</extracomment>
        <translation>没有主机</translation>
    </message>
    <message>
        <source>the telemetry address is refused (%1): it must be https, without a user name, and on the server&apos;s own host, the sign-in domain or its cloud; counts as absent</source>
        <extracomment>MEANING-CRITICAL. %1: its host</extracomment>
        <translation>遥测地址被拒绝 (%1)：它必须是 https，不含用户名，并且位于服务器自己的主机、登录域或其云上；视为不存在</translation>
    </message>
    <message>
        <source>Enabled forbids usage data, error reporting and the improvement programme.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>Enabled 禁止使用率数据、错误报告和改善计划。</translation>
    </message>
    <message>
        <source>Disabled forbids the improvement programme; otherwise each user chooses.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>Disabled 禁止改善计划；其他情况下由每个用户选择。</translation>
    </message>
    <message>
        <source>Enabled keeps the log level from going below loggingLevel; otherwise each user chooses.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>Enabled 阻止日志级别低于 loggingLevel；其他情况下由每个用户选择。</translation>
    </message>
    <message>
        <source>The lowest log level a user may choose while logging is Enabled.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>logging 为 Enabled 时用户可选择的最低日志级别。</translation>
    </message>
    <message>
        <source>Enabled permits usage data and error reporting in meetings hosted by the pool; otherwise they are forbidden.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>Enabled 允许在该池承载的会议中使用使用率数据和错误报告；其他情况下则禁止。</translation>
    </message>
    <message>
        <source>the file says its language is &quot;%1&quot;, and its name says &quot;%2&quot;</source>
        <extracomment>%1, %2: tags such as fr</extracomment>
        <translation>文件声明其语言为“%1”，而文件名为“%2”</translation>
    </message>
    <message>
        <source>this language has %1 plural forms, and %2 are here</source>
        <extracomment>%1, %2: how many</extracomment>
        <translation>此语言有 %1 种复数形式，而此处有 %2 种</translation>
    </message>
    <message>
        <source>a plural form is empty</source>
        <translation>有一个复数形式是空的</translation>
    </message>
    <message>
        <source>there is no translation yet</source>
        <translation>还没有翻译</translation>
    </message>
    <message>
        <source>it is marked as unfinished</source>
        <translation>标记为未完成</translation>
    </message>
    <message>
        <source>the English has changed since %1 reviewed it on %2 (it was: &quot;%3&quot;); review it again: --text %4</source>
        <extracomment>%1: who has reviewed it, %2: date, %3: an English text, %4: a key to write behind --text</extracomment>
        <translation>自 %1 于 %2 审阅后，英文已更改（原为：“%3”）；请重新审阅：--text %4</translation>
    </message>
    <message>
        <source>nobody has reviewed this text: compare it with the English, then --text %1</source>
        <extracomment>%1: a key to write behind --text</extracomment>
        <translation>没有人审阅过此文字：请与英文对照，然后使用 --text %1</translation>
    </message>
    <message>
        <source>the reviews cannot be read: %1</source>
        <extracomment>%1: what is wrong with them</extracomment>
        <translation>无法读取审阅记录：%1</translation>
    </message>
    <message>
        <source>the translation has changed since %1 reviewed it on %2; review it again: --text %3</source>
        <extracomment>%1: who has reviewed it, %2: date, %3: a key to write behind --text</extracomment>
        <translation>自 %1 于 %2 审阅后，翻译已更改；请重新审阅：--text %3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1: number, %2: what is wrong there</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>a term is a word a language</source>
        <extracomment>What is wrong with the glossary: for each language there has to be one word</extracomment>
        <translation>一个术语在每种语言中为一个词</translation>
    </message>
    <message>
        <source>a term has its English word in &quot;en&quot;</source>
        <translation>术语的英文词位于“en”中</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression</source>
        <extracomment>%1: as written</extracomment>
        <translation>“%1”不是正则表达式</translation>
    </message>
    <message>
        <source>a glossary has &quot;terms&quot;, &quot;names&quot; and &quot;languages&quot;</source>
        <translation>词汇表包含“terms”、“names”和“languages”</translation>
    </message>
    <message>
        <source>there is no array &quot;reviews&quot;</source>
        <translation>没有数组“reviews”</translation>
    </message>
    <message>
        <source>the review lacks something, is another text&apos;s, or stands there twice</source>
        <translation>审阅记录缺少内容、属于其他文字或出现了两次</translation>
    </message>
    <message>
        <source>the translation lacks %1</source>
        <extracomment>%1: placeholders or tags</extracomment>
        <translation>翻译缺少 %1</translation>
    </message>
    <message>
        <source>the translation has %1, which the English lacks</source>
        <extracomment>%1: placeholders or tags</extracomment>
        <translation>翻译中有 %1，而英文中缺少</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes what is not open</source>
        <extracomment>%1: name of a tag</extracomment>
        <translation>&lt;/%1&gt; 关闭了没有打开的标记</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not closed</source>
        <extracomment>%1: name of a tag</extracomment>
        <translation>&lt;%1&gt; 没有关闭</translation>
    </message>
    <message>
        <source>a &lt; begins no tag: take it away</source>
        <translation>某个 &lt; 没有开始任何标记：请去掉</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is officially &quot;%2&quot;</source>
        <extracomment>%1: an English word, %2: its translation in the glossary</extracomment>
        <translation>“%1”的正式译名为“%2”</translation>
    </message>
    <message>
        <source>several letters are marked with &amp;: one key is enough</source>
        <translation>有多个字母用 &amp; 标记：一个键就够了</translation>
    </message>
    <message>
        <source>the English has no access key, so take the &amp; away</source>
        <translation>英文没有访问键，请去掉 &amp;</translation>
    </message>
    <message>
        <source>mark a letter with &amp;, as the English does</source>
        <translation>请像英文那样用 &amp; 标记一个字母</translation>
    </message>
    <message>
        <source>write the access key behind the text: (&amp;%1)</source>
        <extracomment>%1: a letter</extracomment>
        <translation>请将访问键写在文字之后：(&amp;%1)</translation>
    </message>
    <message>
        <source>the English ends without &quot;%1&quot;</source>
        <translation>英文的结尾没有“%1”</translation>
    </message>
    <message>
        <source>the English ends with &quot;%1&quot;</source>
        <translation>英文以“%1”结尾</translation>
    </message>
    <message>
        <source>begin and end with a space where the English does, and nowhere else</source>
        <translation>仅在英文以空格开头和结尾之处使用空格，其他地方不使用</translation>
    </message>
    <message>
        <source>a mark of a merge stands in the translation</source>
        <translation>翻译中有合并标记</translation>
    </message>
    <message>
        <source>names are not translated: keep %1</source>
        <extracomment>%1: names</extracomment>
        <translation>名称不翻译：请保留 %1</translation>
    </message>
    <message>
        <source>the English does not name %1</source>
        <extracomment>%1: names</extracomment>
        <translation>英文没有提到 %1</translation>
    </message>
    <message>
        <source>do not say &quot;%1&quot;: %2</source>
        <extracomment>%1: a word, %2: why, from the glossary</extracomment>
        <translation>不要说“%1”：%2</translation>
    </message>
    <message>
        <source>the negation of the English seems to be lost</source>
        <translation>英文的否定似乎丢失了</translation>
    </message>
    <message>
        <source>the English has no negation</source>
        <translation>英文没有否定</translation>
    </message>
    <message>
        <source>the byte 0x%1 is no UTF-8</source>
        <extracomment>%1: its number</extracomment>
        <translation>字节 0x%1 不是 UTF-8</translation>
    </message>
    <message>
        <source>the mark %1 of a merge was left in the file</source>
        <extracomment>%1: such as seven &lt;</extracomment>
        <translation>文件中遗留了合并标记 %1</translation>
    </message>
    <message>
        <source>the document type has to be &lt;!DOCTYPE TS&gt;, without declarations</source>
        <translation>文档类型必须为 &lt;!DOCTYPE TS&gt;，不含声明</translation>
    </message>
    <message>
        <source>the tag is longer than %1 characters</source>
        <extracomment>%1: how many</extracomment>
        <translation>标记长度超过 %1 个字符</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes</source>
        <extracomment>%1: how many</extracomment>
        <translation>文件大于 %1 字节</translation>
    </message>
    <message>
        <source>the outermost element has to be &lt;TS&gt;</source>
        <translation>最外层元素必须为 &lt;TS&gt;</translation>
    </message>
    <message>
        <source>the encoding has to be utf-8</source>
        <translation>编码必须为 utf-8</translation>
    </message>
    <message>
        <source>elements lie more than %1 deep</source>
        <extracomment>%1: how many</extracomment>
        <translation>元素的深度超过 %1</translation>
    </message>
    <message>
        <source>text stands between the elements</source>
        <translation>元素之间有文字</translation>
    </message>
    <message>
        <source>&lt;byte&gt; has no value that is a character</source>
        <translation>&lt;byte&gt; 的值不是字符</translation>
    </message>
    <message>
        <source>&lt;TS&gt; has no language</source>
        <translation>&lt;TS&gt; 没有语言</translation>
    </message>
    <message>
        <source>numerus is yes or no</source>
        <translatorcomment>negation checked</translatorcomment>
        <translation>numerus 为 yes 或 no</translation>
    </message>
    <message>
        <source>the message has two translations</source>
        <translation>该消息有两个翻译</translation>
    </message>
    <message>
        <source>type is unfinished, vanished or obsolete, not &quot;%1&quot;</source>
        <extracomment>%1: as written</extracomment>
        <translation>type 为 unfinished、vanished 或 obsolete，而不是“%1”</translation>
    </message>
    <message>
        <source>the context of the message has no name</source>
        <translation>该消息的上下文没有名称</translation>
    </message>
    <message>
        <source>the message has no source</source>
        <translation>该消息没有源文字</translation>
    </message>
    <message>
        <source>the message has no translation</source>
        <translation>该消息没有翻译</translation>
    </message>
    <message>
        <source>the message holds bytes that are no UTF-8</source>
        <translation>该消息包含不是 UTF-8 的字节</translation>
    </message>
    <message>
        <source>the message stands twice in its context</source>
        <translation>该消息在其上下文中出现了两次</translation>
    </message>
    <message>
        <source>&lt;%1&gt; does not belong into %2</source>
        <extracomment>%1: name of an element, %2: the one that it stands in</extracomment>
        <translation>&lt;%1&gt; 不属于 %2</translation>
    </message>
    <message>
        <source>there is no language &quot;%1&quot;</source>
        <extracomment>%1: as written</extracomment>
        <translation>没有语言“%1”</translation>
    </message>
    <message>
        <source>it is cut off in the window &quot;%1&quot; (%2): %3 pixels too wide</source>
        <extracomment>A text that is cut off. %1: a window, %2: a control, by their English names; %3: pixels</extracomment>
        <translation>在窗口“%1”(%2) 中被截断：宽度超出 %3 像素</translation>
    </message>
    <message>
        <source>it is cut off in the window &quot;%1&quot; (%2): %3 pixels too high</source>
        <extracomment>A text that is cut off. %1: a window, %2: a control, by their English names; %3: pixels</extracomment>
        <translation>在窗口“%1”(%2) 中被截断：高度超出 %3 像素</translation>
    </message>
    <message>
        <source>people have to scroll sideways to read the window &quot;%1&quot;: %2 pixels too wide</source>
        <extracomment>A text that is too long. %1: a window, by its English name; %2: pixels</extracomment>
        <translation>必须横向滚动才能阅读窗口“%1”：宽度超出 %2 像素</translation>
    </message>
    <message>
        <source>the window &quot;%1&quot; does not fit on a screen of %2 pixels: %3 pixels too wide</source>
        <extracomment>A text that is too long. %1: a window, by its English name; %2, %3: pixels</extracomment>
        <translation>窗口“%1”在 %2 像素的屏幕上放不下：宽度超出 %3 像素</translation>
    </message>
    <message>
        <source>%1 and %2 lie over each other in the window &quot;%3&quot;: %4 pixels too wide</source>
        <extracomment>%1, %2: two controls, %3: a window, by their English names; %4: pixels</extracomment>
        <translation>%1 与 %2 在窗口“%3”中重叠：宽度超出 %4 像素</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (line %2) has the access key %3 already in the window &quot;%4&quot;</source>
        <extracomment>%1: an English text, %2: number of its line, %3: a key such as Alt+N, %4: a window, by its English name</extracomment>
        <translation>“%1”（第 %2 行）在窗口“%4”中已使用访问键 %3</translation>
    </message>
    <message>
        <source>a text that is not in this file has the access key %1 already in the window &quot;%2&quot;</source>
        <extracomment>%1: a key such as Alt+N, %2: a window, by its English name</extracomment>
        <translation>不在此文件中的某个文字在窗口“%2”中已使用访问键 %1</translation>
    </message>
    <message>
        <source>This window collects and sends nothing, because Candor was already running when it was opened. The window opened first shows what is collected and sent.</source>
        <extracomment>MEANING-CRITICAL. Said where the program was started a second time</extracomment>
        <translation>此窗口不收集也不发送任何内容，因为打开此窗口时 Candor 已在运行。最先打开的窗口会显示收集和发送的内容。</translation>
    </message>
    <message>
        <source>Nothing is collected or sent until the next start, because no file can be written in %1.</source>
        <extracomment>MEANING-CRITICAL. %1: path of a folder</extracomment>
        <translation>在下次启动之前不会收集或发送任何内容，因为无法在 %1 中写入任何文件。</translation>
    </message>
    <message>
        <source>Nothing is sent at the moment, because the file %1 cannot be opened. It is tried again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of a file</extracomment>
        <translation>目前不会发送任何内容，因为文件 %1 无法打开。程序会再次尝试。</translation>
    </message>
    <message>
        <source>The policy in force could not be saved in %1. It holds while the program runs, and saving is tried again; until then a start without a connection goes by an earlier policy, which may permit more.</source>
        <extracomment>MEANING-CRITICAL. %1: path of a folder</extracomment>
        <translation>当前生效的策略未能保存到 %1。在程序运行期间该策略有效，并且会再次尝试保存；在此之前，如果在没有连接的情况下启动，则以较早的策略为准，而该策略可能允许更多内容。</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <extracomment>Of a value in a policy file. %1: which values it may have; %2: the value that may have been meant, such as: &quot;Enabled&quot;</extracomment>
        <translation>%1；是否指 %2？</translation>
    </message>
    <message>
        <source>the value must be a boolean</source>
        <extracomment>Why a policy setting cannot be read</extracomment>
        <translation>值必须为布尔值</translation>
    </message>
    <message>
        <source>the value must be a REG_DWORD of 0 or 1</source>
        <extracomment>Why a policy setting cannot be read. REG_DWORD is a type of the Windows registry</extracomment>
        <translation>值必须为 0 或 1 的 REG_DWORD</translation>
    </message>
    <message>
        <source>%1 %2 or later</source>
        <extracomment>What a policy setting works with. %1: product, %2: version</extracomment>
        <translation>%1 %2 或更高版本</translation>
    </message>
    <message>
        <source>policy files read: %1</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>策略文件读取时间：%1</translation>
    </message>
    <message>
        <source>server asked again: %1</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>下次询问服务器：%1</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <extracomment>MEANING-CRITICAL. Of a reason to collect data or not, such as PolicyUnknown: it is the case. %1: its name</extracomment>
        <translation>%1 成立</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <extracomment>MEANING-CRITICAL. Of a reason to collect data or not, such as PolicyUnknown: it is not the case. %1: its name</extracomment>
        <translation>%1 不成立</translation>
    </message>
    <message>
        <source>server</source>
        <extracomment>Where a policy setting comes from</extracomment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>machine</source>
        <extracomment>Where a policy setting comes from: what is set for the computer, whoever uses it</extracomment>
        <translation>计算机</translation>
    </message>
    <message>
        <source>user</source>
        <extracomment>Where a policy setting comes from: what is set for one user of the computer</extracomment>
        <translation>用户</translation>
    </message>
    <message>
        <source>pool</source>
        <extracomment>Where a policy setting comes from: the servers that host a meeting</extracomment>
        <translation>池</translation>
    </message>
    <message>
        <source>what was accepted of signed policies is damaged; without the file it starts anew</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids: a file of the program&apos;s own. The last word is what helps</extracomment>
        <translation>已接受的签名策略的记录已损坏；没有该文件时将重新开始</translation>
    </message>
    <message>
        <source>the sandbox does not show this folder of the computer</source>
        <extracomment>MEANING-CRITICAL. Why the policies of a computer cannot be read from within a sandbox (a Flatpak)</extracomment>
        <translation>沙盒不显示计算机的此文件夹</translation>
    </message>
    <message>
        <source>the sandbox lets this folder be written</source>
        <extracomment>MEANING-CRITICAL. Why the policies of a computer are not trusted within a sandbox (a Flatpak)</extracomment>
        <translation>沙盒允许写入此文件夹</translation>
    </message>
    <message>
        <source>the name must be an organization&apos;s sign-in domain, in lower case: contoso.com</source>
        <extracomment>MEANING-CRITICAL. Why a file with keys cannot be used</extracomment>
        <translation>名称必须是组织的登录域，使用小写：contoso.com</translation>
    </message>
    <message>
        <source>the value must be a public key of Ed25519: 32 bytes, written in Base64</source>
        <extracomment>MEANING-CRITICAL. Why a file with keys cannot be used. Base64 and Ed25519 are names</extracomment>
        <translation>值必须是 Ed25519 公钥：32 字节，以 Base64 书写</translation>
    </message>
    <message>
        <source>there is no key in it</source>
        <extracomment>MEANING-CRITICAL. Why a file with keys cannot be used</extracomment>
        <translation>其中没有密钥</translation>
    </message>
    <message>
        <source>it is signed by a key that has been replaced</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>它由已被替换的密钥签名</translation>
    </message>
    <message>
        <source>the signature does not fit: the policy was altered, or another key signed it</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>签名不符：策略被更改，或由另一密钥签名</translation>
    </message>
    <message>
        <source>it was issued at %1, before the one accepted last (%2)</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids. %1, %2: date and time</extracomment>
        <translation>它签发于 %1，早于最后接受的策略（%2）</translation>
    </message>
    <message>
        <source>it was issued at %1, which is in the future; %2 is the latest that is accepted</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids. %1, %2: date and time</extracomment>
        <translation>它签发于 %1，即将来的时间；最晚接受 %2</translation>
    </message>
    <message>
        <source>it is signed for %1, not for %2</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids. %1, %2: domains</extracomment>
        <translation>它是为 %1 签名的，而不是为 %2</translation>
    </message>
    <message>
        <source>a new key comes with it that the key in force has not signed</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>随之而来的新密钥未经现行密钥签名</translation>
    </message>
    <message>
        <source>it is not signed, though this computer has a key that must have signed it</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>它未签名，而此计算机有一个必须为其签名的密钥</translation>
    </message>
    <message>
        <source>its signature cannot be read</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>无法读取其签名</translation>
    </message>
    <message>
        <source>this computer has keys for signed policies, and none for %1 (or two that differ)</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids. %1: domain</extracomment>
        <translation>此计算机有签名策略的密钥，但没有 %1 的密钥（或有两个不同的密钥）</translation>
    </message>
    <message>
        <source>--tour shows what is sent, and this program cannot send</source>
        <extracomment>MEANING-CRITICAL. Why an option of the command line cannot be used</extracomment>
        <translation>--tour 用于展示发送的内容，而此程序无法发送</translation>
    </message>
    <message>
        <source>an admin has configured this setting</source>
        <translation>管理员已配置此设置</translation>
    </message>
    <message>
        <source>the telemetry address is refused (%1): this program was built to send to %2 only; counts as absent</source>
        <extracomment>MEANING-CRITICAL. %1: its host; %2: an address</extracomment>
        <translation>遥测地址被拒绝（%1）：此程序在构建时被设为仅发送到 %2；视为不存在</translation>
    </message>
    <message>
        <source>vendor default</source>
        <extracomment>Where a policy setting comes from: whoever built the program has set it for where no admin does</extracomment>
        <translation>供应商默认值</translation>
    </message>
    <message>
        <source>the value must be a text; the key is ignored</source>
        <translation>值必须是文本；该键被忽略</translation>
    </message>
    <message>
        <source>%1, with a valid signature</source>
        <extracomment>MEANING-CRITICAL. State of the server&apos;s policy. %1: known (host, since date)</extracomment>
        <translation>%1，签名有效</translation>
    </message>
    <message>
        <source>it comes from another server than the one signed in to: of that only a ban counts</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. &quot;Another server&quot;: the account has moved since</extracomment>
        <translation>它来自所登录服务器之外的另一台服务器：对于该服务器，只有禁令有效</translation>
    </message>
    <message>
        <source>no server&apos;s policy is kept here</source>
        <extracomment>MEANING-CRITICAL. Why the server&apos;s policy is unknown</extracomment>
        <translation>此处未保存任何服务器的策略</translation>
    </message>
    <message>
        <source>the policies of several accounts are kept here (%1); name one with --account ADDRESS</source>
        <extracomment>MEANING-CRITICAL. Why the server&apos;s policy is unknown. %1: number of accounts</extracomment>
        <translation>此处保存了多个帐户的策略（%1 个）；请用 --account ADDRESS 指定一个</translation>
    </message>
    <message>
        <source>no policy that counts is kept here for this account</source>
        <extracomment>MEANING-CRITICAL. Why the server&apos;s policy is unknown</extracomment>
        <translation>此处未保存此帐户的任何有效策略</translation>
    </message>
    <message>
        <source>account: %1</source>
        <extracomment>%1: an address</extracomment>
        <translation>帐户：%1</translation>
    </message>
    <message>
        <source>account: the only one with a policy kept here (%1)</source>
        <extracomment>MEANING-CRITICAL. %1: letters and digits that stand for an account</extracomment>
        <translation>帐户：此处唯一保存了策略的帐户（%1）</translation>
    </message>
    <message>
        <source>what the server permits counts until: %1</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>服务器所允许的有效至：%1</translation>
    </message>
    <message>
        <source>only what it forbids still counts of the server&apos;s last policy (%1, since %2)</source>
        <extracomment>MEANING-CRITICAL. Of a policy that is too old. %1: host, %2: date and time</extracomment>
        <translation>服务器的最后策略（%1，自 %2 起）中，只有其禁止的内容仍然有效</translation>
    </message>
    <message>
        <source>The server was not asked: this is the last that the program keeps of it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>未询问服务器：这是程序保存的该服务器的最后策略。</translation>
    </message>
    <message>
        <source>While the program runs it reads the files again as soon as they change; while it is signed in it asks the server about every 3 hours, and when told of a change.</source>
        <extracomment>MEANING-CRITICAL. When a policy is refreshed</extracomment>
        <translation>程序运行期间，文件一有更改即重新读取；登录期间，大约每 3 小时以及收到更改通知时询问服务器。</translation>
    </message>
    <message>
        <source>given up of %1, because refused, too old, or without room: %2</source>
        <extracomment>MEANING-CRITICAL. Records destroyed that the service never accepted. %1: category, %2: how many</extracomment>
        <translation>已放弃的 %1 记录（被拒绝、太旧或没有空间）：%2</translation>
    </message>
    <message>
        <source>the folder holds more than %1 policy files; put what they say into fewer, or remove those not needed</source>
        <extracomment>MEANING-CRITICAL. Why a folder with policies is not read. %1: how many</extracomment>
        <translation>该文件夹包含超过 %1 个策略文件；请将其内容合并到更少的文件中，或删除不需要的文件</translation>
    </message>
</context>
<context>
    <name>StoreFaultText</name>
    <message>
        <source>The settings file %1 cannot be read. As long as that is so, you count as not having agreed to anything.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>设置文件 %1 无法读取。只要情况如此，您就被视为没有同意任何事项。</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged. As long as that is so, you count as not having agreed to anything.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>设置文件 %1 已损坏。只要情况如此，您就被视为没有同意任何事项。</translation>
    </message>
    <message>
        <source>The settings file %1 was damaged, so you count as not having agreed to anything until you choose again. The damaged file was kept as %2.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file; %2: path of the copy</extracomment>
        <translation>设置文件 %1 曾损坏，因此在您重新选择之前，您被视为没有同意任何事项。损坏的文件已保留为 %2。</translation>
    </message>
    <message>
        <source>The language could not be saved in %1, so it only holds until the program ends.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>语言无法保存到 %1，因此只在程序结束之前有效。</translation>
    </message>
</context>
<context>
    <name>candor::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <extracomment>%1: the product&apos;s version</extracomment>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Free software under the Apache License, version 2.0. It comes with no warranty.</source>
        <translation>采用 Apache License 2.0 版的自由软件。不附带任何担保。</translation>
    </message>
    <message>
        <source>Qt %1 · contract %2</source>
        <extracomment>%1: version of the Qt library; %2: number of the product&apos;s contract for scripts and admins</extracomment>
        <translation>Qt %1 · 接口约定 %2</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>Title of a window. %1: the product&apos;s name</extracomment>
        <translation>关于 %1</translation>
    </message>
</context>
<context>
    <name>candor::AdditionsText</name>
    <message>
        <source>This was added to error reports after you agreed, and is neither recorded nor sent unless you agree to it as well: %1</source>
        <extracomment>MEANING-CRITICAL. Below the box of error reporting, where fields came after the person&apos;s yes. %1: list of what each is for, such as “Shows how long the step took that failed.”</extracomment>
        <translation>以下内容是在您同意之后添加到错误报告中的，除非您也对其表示同意，否则既不会记录也不会发送：%1</translation>
    </message>
    <message>
        <source>This was added to the program after you signed up, and is neither recorded nor sent unless you agree to it as well: %1</source>
        <extracomment>MEANING-CRITICAL. Below the box of the improvement program, where fields came after the person&apos;s yes. %1: list of what each is for, such as “Shows how long the program takes to start.”</extracomment>
        <translation>以下内容是在您参加之后添加到该计划中的，除非您也对其表示同意，否则既不会记录也不会发送：%1</translation>
    </message>
</context>
<context>
    <name>candor::CategoryRow</name>
    <message numerus="yes">
        <source>%n record(s) waiting, nothing sent yet</source>
        <extracomment>MEANING-CRITICAL. Of one data category. %n: how many records wait to be sent</extracomment>
        <translation>
            <numerusform>%n 条记录等待发送，尚未发送任何内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) waiting, last sent %1</source>
        <extracomment>MEANING-CRITICAL. Of one data category. %n: how many records wait to be sent; %1: date and time of the last sending</extracomment>
        <translation>
            <numerusform>%n 条记录等待发送，上次发送时间 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) given up: refused, too old, or without room</source>
        <extracomment>MEANING-CRITICAL. Of one data category. %n: how many records were destroyed that the service never accepted: it refused them, they grew too old, or there was no room for them</extracomment>
        <translation>
            <numerusform>已放弃 %n 条记录：被拒绝、太旧或没有空间</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::CloseBox</name>
    <message>
        <source>Closes this window</source>
        <extracomment>What the button Close does, for screen readers</extracomment>
        <translation>关闭此窗口</translation>
    </message>
</context>
<context>
    <name>candor::DataDialog</name>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>类别(&amp;G)：</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Records and requests</source>
        <translation>记录和请求</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Bytes of the selected entry</source>
        <translation>所选条目的字节</translation>
    </message>
    <message>
        <source>&amp;Indent for reading (the bytes themselves are on one line)</source>
        <translation>缩进以便阅读（字节本身在一行中）(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the bytes of the selected entry</source>
        <translation>复制所选条目的字节</translation>
    </message>
    <message>
        <source>Sent, no answer</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>已发送，没有应答</translation>
    </message>
    <message>
        <source>Sent, answered with %1</source>
        <extracomment>MEANING-CRITICAL. %1: number of the HTTP status the service answered with, such as 200</extracomment>
        <translation>已发送，应答为 %1</translation>
    </message>
    <message>
        <source>Nothing of this category waits to be sent, and nothing was sent in the last 7 days.</source>
        <extracomment>MEANING-CRITICAL. Said where one category has neither waiting nor sent records</extracomment>
        <translation>此类别没有等待发送的内容，并且最近 7 天内没有发送任何内容。</translation>
    </message>
    <message>
        <source>Reading what is kept…</source>
        <translation>正在读取保留的内容…</translation>
    </message>
    <message>
        <source>%1 - What Is Sent</source>
        <extracomment>MEANING-CRITICAL. Title of the window that shows collected data. %1: the product&apos;s name</extracomment>
        <translation>%1 - 发送的内容</translation>
    </message>
    <message>
        <source>A receipt holds none of the erased data. It never leaves this computer.</source>
        <extracomment>MEANING-CRITICAL. Stands in the place of the bytes while a line such as &quot;37 records erased&quot; is selected</extracomment>
        <translation>回执不包含任何已擦除的数据。它绝不会离开此计算机。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>MEANING-CRITICAL. Of a record: it is kept until it can be sent</extracomment>
        <translation>等待发送</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) erased</source>
        <extracomment>MEANING-CRITICAL. A receipt. %n: how many records were destroyed on this computer</extracomment>
        <translation>
            <numerusform>已擦除 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Erase at the Service…</source>
        <extracomment>MEANING-CRITICAL. Opens the window that asks the service to erase what it stored</extracomment>
        <translation>在服务端擦除(&amp;E)…</translation>
    </message>
    <message>
        <source>Chooses the category of data that is listed below</source>
        <extracomment>What this list box does, for screen readers</extracomment>
        <translation>选择下方列出的数据类别</translation>
    </message>
    <message>
        <source>What of this category waits to be sent, was sent lately, or was erased; the bytes of the selected entry stand below</source>
        <extracomment>MEANING-CRITICAL. Of a list, for screen readers</extracomment>
        <translation>此类别中等待发送、最近已发送或已擦除的内容；所选条目的字节在下方</translation>
    </message>
    <message>
        <source>What is sent or was sent, byte for byte</source>
        <extracomment>MEANING-CRITICAL. Of the text that shows a record or a request, for screen readers</extracomment>
        <translation>逐字节显示发送或已发送的内容</translation>
    </message>
    <message>
        <source>Breaks the bytes shown above into lines</source>
        <extracomment>What this check box does, for screen readers</extracomment>
        <translation>将上方显示的字节分行</translation>
    </message>
    <message>
        <source>Reads again what waits to be sent and what was sent</source>
        <extracomment>MEANING-CRITICAL. What the button Refresh does</extracomment>
        <translation>重新读取等待发送的内容和已发送的内容</translation>
    </message>
    <message>
        <source>Shows a request to the service to erase what it has stored; nothing is sent yet</source>
        <extracomment>MEANING-CRITICAL. What the button &quot;Erase at the Service…&quot; does</extracomment>
        <translation>显示要求服务擦除其已存储内容的请求；此时尚未发送任何内容</translation>
    </message>
</context>
<context>
    <name>candor::EraseDialog</name>
    <message>
        <source>Sign in first: the request goes to your organization&apos;s server.</source>
        <extracomment>MEANING-CRITICAL. Why the service cannot be asked to erase</extracomment>
        <translation>请先登录：请求会发送到您组织的服务器。</translation>
    </message>
    <message>
        <source>The server names no address for data, so there is nothing to be asked for.</source>
        <extracomment>MEANING-CRITICAL. Why the service cannot be asked to erase</extracomment>
        <translation>服务器没有为数据指定地址，因此没有可以请求的对象。</translation>
    </message>
    <message>
        <source>A record that carries this ID still waits to be sent and would arrive after the request. Try again when nothing waits any more.</source>
        <extracomment>MEANING-CRITICAL. Why the service cannot be asked to erase now</extracomment>
        <translation>仍有一条带有此 ID 的记录正在等待发送，它会在请求之后到达。请在不再有等待的记录时重试。</translation>
    </message>
    <message>
        <source>The service has erased what it had stored under this ID.</source>
        <extracomment>MEANING-CRITICAL. After the service answered</extracomment>
        <translation>服务已擦除其以此 ID 存储的内容。</translation>
    </message>
    <message>
        <source>The service did not answer, so it is not known whether anything was erased. Send the request again later.</source>
        <extracomment>MEANING-CRITICAL. The service did not answer</extracomment>
        <translation>服务没有响应，因此不知道是否有内容被擦除。请稍后再次发送请求。</translation>
    </message>
    <message>
        <source>The service refused the request (HTTP %1): nothing was erased. Tell your support team.</source>
        <extracomment>MEANING-CRITICAL. %1: number of the HTTP status the service answered with, such as 403</extracomment>
        <translation>服务拒绝了请求 (HTTP %1)：没有擦除任何内容。请告知您的支持团队。</translation>
    </message>
    <message>
        <source>%1 - Erase at the Service</source>
        <extracomment>MEANING-CRITICAL. Title of a window. %1: the product&apos;s name</extracomment>
        <translation>%1 - 在服务端擦除</translation>
    </message>
    <message>
        <source>Census &amp;data with this computer&apos;s ID; the computer gets a new ID afterwards</source>
        <extracomment>MEANING-CRITICAL. What the service is asked to erase</extracomment>
        <translation>带有此计算机 ID 的人口普查数据；之后计算机会获得新的 ID(&amp;D)</translation>
    </message>
    <message>
        <source>Bytes of the request</source>
        <translation>请求的字节</translation>
    </message>
    <message>
        <source>&amp;Send Request</source>
        <extracomment>MEANING-CRITICAL. Button: sends the request to erase that is shown</extracomment>
        <translation>发送请求(&amp;S)</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>正在等待服务</translation>
    </message>
    <message>
        <source>This request, byte for byte, is sent to %1. Usage data carries no ID and cannot be found by one.</source>
        <extracomment>MEANING-CRITICAL. %1: host the request is sent to</extracomment>
        <translation>此请求会逐字节发送到 %1。使用率数据不含 ID，因此无法通过 ID 找到。</translation>
    </message>
    <message>
        <source>The request was broken off. Whether the service still received it is not known.</source>
        <extracomment>MEANING-CRITICAL. The person broke the request off</extracomment>
        <translation>请求已中断。不知道服务是否仍然收到了它。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Error reports with &amp;my sign-in address, and census data with its hash</source>
        <extracomment>MEANING-CRITICAL. What the service is asked to erase</extracomment>
        <translation>带有我的登录地址的错误报告，以及带有其哈希值的人口普查数据(&amp;M)</translation>
    </message>
    <message>
        <source>This program was built without the part that sends, so it can ask no service.</source>
        <extracomment>MEANING-CRITICAL. Why the service cannot be asked to erase</extracomment>
        <translation>此程序在构建时不含发送部分，因此无法向任何服务提出请求。</translation>
    </message>
    <message>
        <source>The request exactly as it would be sent</source>
        <extracomment>MEANING-CRITICAL. Of the text that shows the request to erase, for screen readers</extracomment>
        <translation>与将要发送的完全一致的请求</translation>
    </message>
    <message>
        <source>Asks the service to erase, with the request that is shown</source>
        <extracomment>MEANING-CRITICAL. What the button Send Request does, for screen readers</extracomment>
        <translation>使用所显示的请求，要求服务擦除</translation>
    </message>
    <message>
        <source>Breaks the request off; the service may have received it already</source>
        <extracomment>MEANING-CRITICAL. What the button Cancel does, for screen readers</extracomment>
        <translation>中断请求；服务可能已经收到了它</translation>
    </message>
    <message>
        <source>Closes this window without sending a request</source>
        <extracomment>MEANING-CRITICAL. What the button Close does, for screen readers</extracomment>
        <translation>关闭此窗口而不发送请求</translation>
    </message>
    <message>
        <source>Shows the request that holds this computer&apos;s ID; nothing is sent yet</source>
        <extracomment>MEANING-CRITICAL. Of a choice of what the service is asked to erase, for screen readers</extracomment>
        <translation>显示包含此计算机 ID 的请求；此时尚未发送任何内容</translation>
    </message>
    <message>
        <source>Shows the request that holds your sign-in address; nothing is sent yet</source>
        <extracomment>MEANING-CRITICAL. Of a choice of what the service is asked to erase, for screen readers</extracomment>
        <translation>显示包含您的登录地址的请求；此时尚未发送任何内容</translation>
    </message>
</context>
<context>
    <name>candor::FieldList</name>
    <message>
        <source>Nobody</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify</extracomment>
        <translation>无人</translation>
    </message>
    <message>
        <source>This device</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify</extracomment>
        <translation>此设备</translation>
    </message>
    <message>
        <source>Your organization</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify</extracomment>
        <translation>您的组织</translation>
    </message>
    <message>
        <source>One user among others, without a name</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify: it tells one person from another and names neither</extracomment>
        <translation>众多用户中的一位，不具名</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify</extracomment>
        <translation>您</translation>
    </message>
    <message>
        <source>These are all the fields an error report can hold. None of them is recorded while error reports are off.</source>
        <extracomment>MEANING-CRITICAL. Above the list of fields</extracomment>
        <translation>这些是错误报告可以包含的全部字段。在错误报告关闭期间，其中任何字段都不会记录。</translation>
    </message>
    <message>
        <source>These are all the fields the program can hold. None of them is recorded while you have not signed up.</source>
        <extracomment>MEANING-CRITICAL. Above the list of fields</extracomment>
        <translation>这些是该计划可以包含的全部字段。在您没有参加该计划期间，其中任何字段都不会记录。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>May identify</source>
        <extracomment>MEANING-CRITICAL. Head of a column: whom the field may identify</extracomment>
        <translation>可能识别</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Head of a column of numbers: the version of consent that a field came with</extracomment>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>candor::GeneralPage</name>
    <message>
        <source>Help us improve</source>
        <translation>帮助我们改进</translation>
    </message>
    <message>
        <source>&amp;Sign up for the Customer Experience Improvement Program</source>
        <extracomment>MEANING-CRITICAL. Check box</extracomment>
        <translation>参加客户体验改善计划(&amp;S)</translation>
    </message>
    <message>
        <source>Learn More</source>
        <translation>了解详细信息</translation>
    </message>
    <message>
        <source>Learn more about the Customer Experience Improvement Program</source>
        <translation>了解详细信息：客户体验改善计划</translation>
    </message>
    <message>
        <source>Learn more about error reporting</source>
        <translation>了解详细信息：错误报告</translation>
    </message>
    <message>
        <source>Help your support team help you</source>
        <translation>帮助支持团队为您提供帮助</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Level of logging</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Level of logging</extracomment>
        <translation>轻量</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>Level of logging</extracomment>
        <translation>完整</translation>
    </message>
    <message>
        <source>Also collect troubleshooting info using system &amp;event logging</source>
        <extracomment>MEANING-CRITICAL. Check box; the log stays on this computer</extracomment>
        <translation>同时使用系统事件日志收集疑难解答信息(&amp;E)</translation>
    </message>
    <message>
        <source>Learn more about logging: open the log folder</source>
        <translation>了解详细信息：日志记录（打开日志文件夹）</translation>
    </message>
    <message>
        <source>Application window</source>
        <translation>应用程序窗口</translation>
    </message>
    <message>
        <source>Minimize to the notification area instead of the task &amp;bar</source>
        <translation>最小化到通知区域而不是任务栏(&amp;B)</translation>
    </message>
    <message>
        <source>Send %1 &amp;Improvement Program info to %2</source>
        <extracomment>MEANING-CRITICAL. Check box. %1: the product&apos;s name; %2: the vendor, or the organization that receives the data</extracomment>
        <translation>将 %1 改善计划信息发送给 %2(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Logging in %1:</source>
        <extracomment>Label of the list of logging levels. %1: the product&apos;s name</extracomment>
        <translation>%1 中的日志记录(&amp;L)：</translation>
    </message>
    <message>
        <source>This desktop has no notification area, so the window is minimized to the task bar.</source>
        <translation>此桌面没有通知区域，因此窗口会最小化到任务栏。</translation>
    </message>
    <message>
        <source>State of: %1</source>
        <extracomment>Spoken of the sentence below a check box. %1: the category of data</extracomment>
        <translation>以下项的状态：%1</translation>
    </message>
    <message>
        <source>your organization</source>
        <extracomment>Stands for the name of the organization while nobody is signed in: &quot;Send … info to your organization&quot;</extracomment>
        <translation>您的组织</translation>
    </message>
    <message>
        <source>Nothing is written to the log folder.</source>
        <translation>不会向日志文件夹写入任何内容。</translation>
    </message>
    <message>
        <source>Main events are logged on this computer without personal data, because %1 requires level Light or higher.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server that asks for it</extracomment>
        <translation>由于 %1 要求“轻量”或更高级别，主要事件会写入此计算机上的日志，不含个人数据。</translation>
    </message>
    <message>
        <source>Main events are logged on this computer, without personal data.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>主要事件会写入此计算机上的日志，不含个人数据。</translation>
    </message>
    <message>
        <source>Everything is logged on this computer, personal data included, because %1 requires level Full.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server that asks for it</extracomment>
        <translation>由于 %1 要求“完整”级别，所有内容都会写入此计算机上的日志，包括个人数据。</translation>
    </message>
    <message>
        <source>Everything is logged on this computer, personal data included; %1 requires level Light or higher.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server that asks for it</extracomment>
        <translation>所有内容都会写入此计算机上的日志，包括个人数据；%1 要求“轻量”或更高级别。</translation>
    </message>
    <message>
        <source>Everything is logged on this computer, personal data included.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>所有内容都会写入此计算机上的日志，包括个人数据。</translation>
    </message>
    <message>
        <source>The log folder is %1, but no program here can show it.</source>
        <extracomment>%1: path of the log folder</extracomment>
        <translation>日志文件夹是 %1，但此处没有程序可以显示它。</translation>
    </message>
    <message>
        <source>Nothing has been logged yet: the log folder %1 does not exist.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the log folder</extracomment>
        <translation>尚未写入任何日志：日志文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>Also count what was added to the program</source>
        <extracomment>MEANING-CRITICAL. Check box below the list of fields that were added after the person agreed; unticked until they agree to those, too</extracomment>
        <translation>同时统计添加到该计划中的内容</translation>
    </message>
    <message>
        <source>Also send what was added to error reports</source>
        <extracomment>MEANING-CRITICAL. Check box below the list of fields that were added after the person agreed; unticked until they agree to those, too</extracomment>
        <translation>同时发送添加到错误报告中的内容</translation>
    </message>
    <message>
        <source>%1 can count which features of its windows you use, how long it takes to start, when it stalls and on what system it runs, to show what to improve. No address is known that this would be sent to. It holds no name and no ID. It waits on this computer until it is sent; a copy of what was sent stays for 7 days. You can withdraw here at any time.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>%1 可以统计您使用其窗口的哪些功能、启动需要多长时间、何时停滞以及在什么系统上运行，以表明需要改进之处。目前没有已知的发送地址。其中不含姓名或名称，也不含 ID。数据在发送之前保存在此计算机上；已发送内容的副本保留 7 天。您可以随时在此撤回同意。</translation>
    </message>
    <message>
        <source>%1 can count which features of its windows you use, how long it takes to start, when it stalls and on what system it runs, and send this to %2 to show what to improve. It holds no name and no ID. It waits on this computer until it is sent; a copy of what was sent stays for 7 days. You can withdraw here at any time.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name; %2: host the data is sent to</extracomment>
        <translation>%1 可以统计您使用其窗口的哪些功能、启动需要多长时间、何时停滞以及在什么系统上运行，并将这些数据发送到 %2，以表明需要改进之处。其中不含姓名或名称，也不含 ID。数据在发送之前保存在此计算机上；已发送内容的副本保留 7 天。您可以随时在此撤回同意。</translation>
    </message>
    <message>
        <source>When something fails, %1 can send a report so that it can be found and fixed: the error, a log excerpt, device and network figures. No address is known that this would be sent to. A report may hold personal data, such as your sign-in and IP address. On this computer it waits for at most 7 days; a copy of what was sent stays for 7 days. You can withdraw here at any time.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>出现故障时，%1 可以发送报告，以便查明并修复故障：报告的内容是错误、日志摘录、设备和网络数据。目前没有已知的发送地址。报告可能包含个人数据，例如您的登录地址和 IP 地址。报告在此计算机上最多等待 7 天；已发送内容的副本保留 7 天。您可以随时在此撤回同意。</translation>
    </message>
    <message>
        <source>When something fails, %1 can send a report to %2 so that it can be found and fixed: the error, a log excerpt, device and network figures. A report may hold personal data, such as your sign-in and IP address. On this computer it waits for at most 7 days; a copy of what was sent stays for 7 days. You can withdraw here at any time.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name; %2: host the reports are sent to</extracomment>
        <translation>出现故障时，%1 可以向 %2 发送报告，以便查明并修复故障：报告的内容是错误、日志摘录、设备和网络数据。报告可能包含个人数据，例如您的登录地址和 IP 地址。报告在此计算机上最多等待 7 天；已发送内容的副本保留 7 天。您可以随时在此撤回同意。</translation>
    </message>
    <message>
        <source>This copy of %1 was built without the part that sends: it counts nothing for the improvement program, whatever was chosen here.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>此 %1 副本在构建时不含发送部分：无论此处如何选择，它都不会为改善计划统计任何内容。</translation>
    </message>
    <message>
        <source>This copy of %1 was built without the part that sends: it makes no error reports, whatever was chosen here.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>此 %1 副本在构建时不含发送部分：无论此处如何选择，它都不会生成错误报告。</translation>
    </message>
    <message>
        <source>Lists every field the program can hold, and what it is for</source>
        <extracomment>MEANING-CRITICAL. What the link does; the Customer Experience Improvement Program is meant</extracomment>
        <translation>列出该计划可以包含的全部字段及其用途</translation>
    </message>
    <message>
        <source>Lists every field an error report can hold, and what it is for</source>
        <extracomment>MEANING-CRITICAL. What the link does</extracomment>
        <translation>列出错误报告可以包含的全部字段及其用途</translation>
    </message>
    <message>
        <source>Main events are also written to this computer&apos;s system log, without personal data</source>
        <extracomment>MEANING-CRITICAL. What the check box does, for screen readers</extracomment>
        <translation>主要事件也会写入此计算机的系统日志，不含个人数据</translation>
    </message>
    <message>
        <source>Shows the folder where this computer keeps the log, in the program that shows folders</source>
        <extracomment>What the link does</extracomment>
        <translation>在显示文件夹的程序中显示此计算机保存日志的文件夹</translation>
    </message>
    <message>
        <source>While minimized, the window is brought back from the notification area</source>
        <extracomment>What the check box &quot;Minimize to the notification area&quot; does, for screen readers</extracomment>
        <translation>最小化后，可从通知区域恢复窗口</translation>
    </message>
</context>
<context>
    <name>candor::HelpDialog</name>
    <message>
        <source>%1 - Help</source>
        <extracomment>Title of the help window. %1: the product&apos;s name</extracomment>
        <translation>%1 - 帮助</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>No browser could be opened for %1.</source>
        <extracomment>%1: address of a web page</extracomment>
        <translation>无法打开浏览器以显示 %1。</translation>
    </message>
    <message>
        <source>What this program does, in full; the Tab key goes to the next link</source>
        <extracomment>Of the help page, for screen readers</extracomment>
        <translation>此程序所做的全部事情；按 Tab 键转到下一个链接</translation>
    </message>
</context>
<context>
    <name>candor::InspectorDialog</name>
    <message>
        <source>Where these words come from</source>
        <translation>这些文字的出处</translation>
    </message>
    <message>
        <source>Source, context, notes and place of the text you asked about</source>
        <extracomment>Of the text in that window, for screen readers</extracomment>
        <translation>您查询的文字的源文、上下文、注释和位置</translation>
    </message>
</context>
<context>
    <name>candor::LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Chooses the language of this program</source>
        <translation>选择此程序的语言</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Tool tip of the button that chooses the language. %1: the language&apos;s own name, such as Français</extracomment>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Language of the system (%1)</source>
        <extracomment>First entry of the menu of languages. %1: the language&apos;s own name, such as Français</extracomment>
        <translation>系统语言 (%1)</translation>
    </message>
</context>
<context>
    <name>candor::LockButton</name>
    <message>
        <source>Show the policy that locks this</source>
        <extracomment>MEANING-CRITICAL. Name and tool tip of the lock beside a check box that cannot be changed; it opens the window that shows the policy</extracomment>
        <translation>显示锁定此项的策略</translation>
    </message>
</context>
<context>
    <name>candor::MainWindow</name>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Opens the options</source>
        <translation>打开选项</translation>
    </message>
    <message>
        <source>Options (%1)</source>
        <extracomment>Tool tip of the gear button. %1: a key combination</extracomment>
        <translation>选项 (%1)</translation>
    </message>
    <message>
        <source>&amp;What Is Sent…</source>
        <extracomment>MEANING-CRITICAL. Button</extracomment>
        <translation>发送的内容(&amp;W)…</translation>
    </message>
    <message>
        <source>What is sent</source>
        <extracomment>MEANING-CRITICAL. Name of that button, for screen readers</extracomment>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>Shows byte for byte what waits to be sent and what was sent lately</source>
        <extracomment>MEANING-CRITICAL. What that button does, for screen readers</extracomment>
        <translation>逐字节显示等待发送的内容和最近已发送的内容</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>关于(&amp;B)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>P&amp;olicy…</source>
        <extracomment>MEANING-CRITICAL. Button: opens the window that shows the admin&apos;s policy</extracomment>
        <translation>策略(&amp;O)…</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>MEANING-CRITICAL. Name of that button, for screen readers</extracomment>
        <translation>策略</translation>
    </message>
    <message>
        <source>Shows what is decided for this computer and this account, by whom, and why</source>
        <extracomment>MEANING-CRITICAL. What that button does, for screen readers</extracomment>
        <translation>显示对此计算机和此帐户作出的决定、由谁决定以及原因</translation>
    </message>
    <message>
        <source>Opens the help</source>
        <extracomment>What the button Help does, for screen readers</extracomment>
        <translation>打开帮助</translation>
    </message>
    <message>
        <source>Shows the version and the license of this program</source>
        <extracomment>What the button About does, for screen readers</extracomment>
        <translation>显示此程序的版本和许可证</translation>
    </message>
</context>
<context>
    <name>candor::OptionsDialog</name>
    <message>
        <source>%1 - Options</source>
        <extracomment>Title of the options window. %1: the product&apos;s name</extracomment>
        <translation>%1 - 选项</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Chooses the page of options that is shown beside this list</source>
        <extracomment>Of the list of pages, for screen readers</extracomment>
        <translation>选择在此列表旁边显示的选项页面</translation>
    </message>
    <message>
        <source>Saves the options and closes this window</source>
        <extracomment>MEANING-CRITICAL. What the button OK does, for screen readers</extracomment>
        <translation>保存选项并关闭此窗口</translation>
    </message>
    <message>
        <source>Closes this window; saving goes on</source>
        <extracomment>MEANING-CRITICAL. What the button Cancel does while the options are being saved</extracomment>
        <translation>关闭此窗口；保存会继续进行</translation>
    </message>
    <message>
        <source>Closes this window without saving</source>
        <extracomment>MEANING-CRITICAL. What the button Cancel does, for screen readers</extracomment>
        <translation>关闭此窗口而不保存</translation>
    </message>
    <message>
        <source>Opens the help</source>
        <extracomment>What the button Help does, for screen readers</extracomment>
        <translation>打开帮助</translation>
    </message>
</context>
<context>
    <name>candor::PolicyDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Head of a column: names of policy settings</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>MEANING-CRITICAL. Head of a column: the value that counts</extracomment>
        <translation>生效值</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Head of a column: which server or file said so</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: date and time</extracomment>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <extracomment>Of a policy setting: all that was said of it, and what became of that</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Asks the server again and reads the policy files of this computer again</source>
        <extracomment>MEANING-CRITICAL. What the button Reload does</extracomment>
        <translation>再次询问服务器并重新读取此计算机的策略文件</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <extracomment>MEANING-CRITICAL. Button: puts all of this on the clipboard</extracomment>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>MEANING-CRITICAL. Name of the button Copy Report</extracomment>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copies all of this as text, without your name and address</source>
        <extracomment>MEANING-CRITICAL. What the button Copy Report does</extracomment>
        <translation>将以上全部内容复制为文本，不含您的姓名和地址</translation>
    </message>
    <message>
        <source>Counts: %1, from %2</source>
        <extracomment>MEANING-CRITICAL. What one source says of a policy setting, and that it is what counts. %1: value; %2: source, such as: machine (/etc/…)</extracomment>
        <translation>采用：%1，来自 %2</translation>
    </message>
    <message>
        <source>Does not count: %1, from %2</source>
        <translation>不采用：%1，来自 %2</translation>
    </message>
    <message>
        <source>No source says anything about it.</source>
        <extracomment>MEANING-CRITICAL. Of a policy setting: no server and no file is there that could set it</extracomment>
        <translation>没有任何来源对此作出规定。</translation>
    </message>
    <message>
        <source>The policy is being read again…</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>正在重新读取策略…</translation>
    </message>
    <message>
        <source>The server is asked again at %1, or as soon as it tells of a change.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>将在 %1 或服务器通知更改时再次询问服务器。</translation>
    </message>
    <message>
        <source>No server is being asked for it at present.</source>
        <extracomment>MEANING-CRITICAL. Of the policy</extracomment>
        <translation>目前没有向任何服务器询问策略。</translation>
    </message>
    <message>
        <source>This computer&apos;s policy files were read at %1; they are read again as soon as they change, at %2 at the latest.</source>
        <extracomment>MEANING-CRITICAL. %1, %2: date and time</extracomment>
        <translation>此计算机的策略文件读取于 %1；文件一有更改即重新读取，最迟于 %2 读取。</translation>
    </message>
    <message>
        <source>%1 - Policy</source>
        <extracomment>MEANING-CRITICAL. Title of the window that shows the admin&apos;s policy. %1: the product&apos;s name</extracomment>
        <translation>%1 - 策略</translation>
    </message>
    <message>
        <source>Server&apos;s policy: %1</source>
        <extracomment>MEANING-CRITICAL. %1: what is known of it, such as: known (host, since date)</extracomment>
        <translation>服务器的策略：%1</translation>
    </message>
    <message>
        <source>Documents that cannot be read</source>
        <extracomment>Last line of the list of policy settings: files and answers that cannot be read</extracomment>
        <translation>无法读取的文档</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>Last line of the list of policy settings: what was remarked on files and answers</extracomment>
        <translation>提示</translation>
    </message>
    <message>
        <source>Reloading…</source>
        <translation>正在重新加载…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新加载(&amp;R)</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It does not hold your name or address.</source>
        <extracomment>MEANING-CRITICAL. After the button Copy Report</extracomment>
        <translation>报告已复制到剪贴板，不含您的姓名或地址。</translation>
    </message>
    <message>
        <source>Every policy setting: the value in force, where it is from and since when; why it is so stands below</source>
        <extracomment>MEANING-CRITICAL. Of the list of policy settings, for screen readers</extracomment>
        <translation>每项策略设置：生效值、来源和起始时间；原因在下方</translation>
    </message>
    <message>
        <source>What each source says of the selected setting, and which of them counts</source>
        <extracomment>MEANING-CRITICAL. Of the text below the list of policy settings, for screen readers</extracomment>
        <translation>每个来源对所选设置的说明，以及采用哪个来源</translation>
    </message>
</context>
<context>
    <name>candor::PolicyNotice</name>
    <message>
        <source>%1: a policy has switched something off</source>
        <extracomment>MEANING-CRITICAL. Title of a message on the desktop. %1: the product&apos;s name</extracomment>
        <translation>%1：某个策略关闭了一些内容</translation>
    </message>
    <message>
        <source>No longer collected: %1. The main window says who decided, and when.</source>
        <extracomment>MEANING-CRITICAL. %1: list of categories of data</extracomment>
        <translation>不再收集：%1。主窗口会说明由谁决定以及何时决定。</translation>
    </message>
</context>
<context>
    <name>candor::SignInPage</name>
    <message>
        <source>Sign-in &amp;address</source>
        <translation>登录地址(&amp;A)</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>登录地址</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <extracomment>Example of a sign-in address; keep the domain example.com</extracomment>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Progress of signing in</source>
        <translation>登录进度</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>取消登录</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>请输入您的密码。</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <extracomment>Heading of the sign-in page. %1: the product&apos;s name</extracomment>
        <translation>登录到 %1</translation>
    </message>
    <message>
        <source>Signs in to your organization&apos;s server with this address and password</source>
        <extracomment>What the button Sign In does</extracomment>
        <translation>使用此地址和密码登录您组织的服务器</translation>
    </message>
    <message>
        <source>Ends this attempt; address and password stay in their fields</source>
        <extracomment>What the button Cancel does while signing in</extracomment>
        <translation>结束此次尝试；地址和密码保留在各自的字段中</translation>
    </message>
    <message>
        <source>The address your organization gave you, such as name@example.com</source>
        <extracomment>Of the field for the sign-in address, for screen readers; keep the domain example.com</extracomment>
        <translation>您的组织提供给您的地址，例如 name@example.com</translation>
    </message>
    <message>
        <source>The password of this address; it is never written to disk</source>
        <extracomment>Of the field for the password, for screen readers</extracomment>
        <translation>此地址的密码；它绝不会写入磁盘</translation>
    </message>
</context>
<context>
    <name>candor::SourceText</name>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Text of the empty field</source>
        <translation>空字段的文字</translation>
    </message>
    <message>
        <source>Tool tip</source>
        <translation>工具提示</translation>
    </message>
    <message>
        <source>Name for screen readers</source>
        <translation>屏幕阅读器使用的名称</translation>
    </message>
    <message>
        <source>Description for screen readers</source>
        <translation>屏幕阅读器使用的说明</translation>
    </message>
    <message>
        <source>Title of the window</source>
        <translation>窗口标题</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a list. %1: what is named, such as &quot;Source&quot;; %2: its text</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源文本</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Translation, unfinished</source>
        <translation>翻译（未完成）</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Translator&apos;s comment</source>
        <translation>译者注释</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>No message of this file: a name, a figure, or Qt&apos;s own words.</source>
        <translation>不是此文件中的消息：是名称、数字或 Qt 自身的文字。</translation>
    </message>
</context>
<context>
    <name>candor::StatusPage</name>
    <message>
        <source>Sign O&amp;ut</source>
        <translation>退出登录(&amp;U)</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Ends this sign-in and forgets the password</source>
        <translation>结束此次登录并忘记密码</translation>
    </message>
    <message>
        <source>What is collected about your use</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>收集的有关您使用情况的内容</translation>
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
        <translation>翻译：%1</translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation>文件中的错误</translation>
    </message>
    <message>
        <source>Right-click a text, or press Shift+F10 on it, to see where its words come from.</source>
        <translation>右键单击文字，或在其上按 Shift+F10，可查看其出处。</translation>
    </message>
    <message>
        <source>Line %L1, column %L2: %3</source>
        <extracomment>A fault of a file. %L1: line, %L2: column, %3: what is wrong</extracomment>
        <translation>第 %L1 行，第 %L2 列：%3</translation>
    </message>
    <message>
        <source>The file has no faults. %L1 of %L2 texts are translated.</source>
        <extracomment>%L1: how many texts have a translation, %L2: how many there are</extracomment>
        <translation>该文件没有错误。已翻译 %L2 条文字中的 %L1 条。</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n fault(s). What they concern keeps its last good words. First, line %L1: %2</source>
        <extracomment>%n: how many faults the file has, %L1: line of the first, %2: what is wrong there</extracomment>
        <translation>
            <numerusform>该文件有 %n 个错误。受影响的文字保持上次正确的内容。第一个错误在第 %L1 行：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong in the translation file, by line and column</source>
        <extracomment>Of the list of faults, for screen readers</extracomment>
        <translation>翻译文件中的错误及其行号和列号</translation>
    </message>
</context>
<context>
    <name>candor::Tray</name>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>Entry of the menu in the notification area: shows the window. %1: the product&apos;s name</extracomment>
        <translation>打开 %1(&amp;O)</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <extracomment>Entry of the menu in the notification area: opens the options</extracomment>
        <translation>选项(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Entry of the menu in the notification area: ends the program</extracomment>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <extracomment>Entry of the menu in the notification area: ends the sign-in</extracomment>
        <translation>退出登录(&amp;S)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In the notification area. %1: sign-in address, or the product&apos;s name; %2: state of the connection</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
</TS>
