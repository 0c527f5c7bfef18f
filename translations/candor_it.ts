<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Catalogue</name>
    <message>
        <source>Names the program; it stands in every request.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indica il programma; è presente in ogni richiesta.</translation>
    </message>
    <message>
        <source>Names the program&apos;s version; it stands in every request.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indica la versione del programma; è presente in ogni richiesta.</translation>
    </message>
    <message>
        <source>A random number, new for every record, so that a record sent twice is stored once.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Un numero casuale, nuovo per ogni record, affinché un record inviato due volte venga memorizzato una volta sola.</translation>
    </message>
    <message>
        <source>Shows which models of computer have to be supported.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra quali modelli di computer devono essere supportati.</translation>
    </message>
    <message>
        <source>Shows which operating systems have to be supported.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra quali sistemi operativi devono essere supportati.</translation>
    </message>
    <message>
        <source>Shows which versions of an operating system have to be supported.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra quali versioni di un sistema operativo devono essere supportate.</translation>
    </message>
    <message>
        <source>Shows which languages are needed.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra quali lingue sono necessarie.</translation>
    </message>
    <message>
        <source>Shows in which regions the program is used.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra in quali aree geografiche viene usato il programma.</translation>
    </message>
    <message>
        <source>Counts users once, on however many devices: a keyed hash of the sign-in address, hashed again by the service.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Conta ogni utente una volta sola, indipendentemente dal numero di dispositivi: un hash con chiave dell&apos;indirizzo di accesso, sottoposto di nuovo a hash dal servizio.</translation>
    </message>
    <message>
        <source>Counts devices once: a random number made on this device.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Conta ogni dispositivo una volta sola: un numero casuale generato su questo dispositivo.</translation>
    </message>
    <message>
        <source>Shows how often signing in is tried.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra quante volte viene tentato l&apos;accesso.</translation>
    </message>
    <message>
        <source>Shows how often signing in fails.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra quante volte l&apos;accesso non riesce.</translation>
    </message>
    <message>
        <source>Names the organisation whose use is counted.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indica l&apos;organizzazione il cui utilizzo viene conteggiato.</translation>
    </message>
    <message>
        <source>Shows how often the options are opened.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra quante volte vengono aperte le opzioni.</translation>
    </message>
    <message>
        <source>Shows how often options are changed; never which.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra quante volte vengono modificate delle opzioni; mai quali.</translation>
    </message>
    <message>
        <source>Shows how often people look at what is sent.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra quante volte gli utenti guardano cosa viene inviato.</translation>
    </message>
    <message>
        <source>Shows how often help is needed.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra quante volte serve l&apos;aiuto.</translation>
    </message>
    <message>
        <source>Shows how often people look up the version.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra quante volte gli utenti consultano la versione.</translation>
    </message>
    <message>
        <source>Shows how often the program ends as it should.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra quante volte il programma termina come previsto.</translation>
    </message>
    <message>
        <source>Shows how often the program ends without meaning to.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra quante volte il programma termina senza che sia previsto.</translation>
    </message>
    <message>
        <source>Shows whether one person or many meet an error: the sign-in address, hashed by the service before it is stored.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra se un errore si verifica per una persona o per molte: l&apos;indirizzo di accesso, sottoposto a hash dal servizio prima di essere memorizzato.</translation>
    </message>
    <message>
        <source>Names the error.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indica l&apos;errore.</translation>
    </message>
    <message>
        <source>Shows what the program did when the error came; your own address is replaced, but other personal data may stand in it.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra che cosa stava facendo il programma quando si è verificato l&apos;errore; il Suo indirizzo viene sostituito, ma possono esservi altri dati personali.</translation>
    </message>
    <message>
        <source>Names the kind of fault in the program.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indica il tipo di difetto nel programma.</translation>
    </message>
    <message>
        <source>Shows which networks have trouble: this computer&apos;s IP address, shortened by the service before it is stored.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra quali reti hanno problemi: l&apos;indirizzo IP di questo computer, abbreviato dal servizio prima di essere memorizzato.</translation>
    </message>
    <message>
        <source>Shows whose sign-in met the error: the SIP address, hashed by the service before it is stored.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra di chi era l&apos;accesso in cui si è verificato l&apos;errore: l&apos;indirizzo SIP, sottoposto a hash dal servizio prima di essere memorizzato.</translation>
    </message>
    <message>
        <source>Shows whether an error belongs to one kind of processor.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra se un errore riguarda un solo tipo di processore.</translation>
    </message>
    <message>
        <source>Shows whether an error comes from too little memory.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra se un errore dipende da memoria insufficiente.</translation>
    </message>
    <message>
        <source>Shows whether there was a network when the error came.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra se era presente una rete quando si è verificato l&apos;errore.</translation>
    </message>
    <message>
        <source>Names the server that could not be used.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indica il server che non è stato possibile usare.</translation>
    </message>
    <message>
        <source>Shows what the server answered.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra che cosa ha risposto il server.</translation>
    </message>
    <message>
        <source>Shows how long the step took that failed.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra quanto è durato il passaggio non riuscito.</translation>
    </message>
    <message>
        <source>Shows how long the program had run when the error came.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra da quanto tempo il programma era in esecuzione quando si è verificato l&apos;errore.</translation>
    </message>
    <message>
        <source>Shows how often people give up waiting for sign-in.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra quante volte gli utenti rinunciano ad attendere l&apos;accesso.</translation>
    </message>
    <message>
        <source>Shows how long the program takes to start.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra quanto tempo impiega il programma ad avviarsi.</translation>
    </message>
    <message>
        <source>Shows how often a window does not answer for more than 50 milliseconds.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra quante volte una finestra non risponde per più di 50 millisecondi.</translation>
    </message>
    <message>
        <source>Shows on how many processors the program runs.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra su quanti processori viene eseguito il programma.</translation>
    </message>
    <message>
        <source>Shows with how much memory the program runs.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra con quanta memoria viene eseguito il programma.</translation>
    </message>
    <message>
        <source>Shows on how many screens the program runs.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Mostra su quanti schermi viene eseguito il programma.</translation>
    </message>
    <message>
        <source>Names the category that all records of a request belong to.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indica la categoria a cui appartengono tutti i record di una richiesta.</translation>
    </message>
    <message>
        <source>Names the part of the program that recorded; it is the same in every request.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indica la parte del programma che ha registrato; è la stessa in ogni richiesta.</translation>
    </message>
    <message>
        <source>Tells when it was recorded, cut to the hour.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indica quando è stato registrato, troncato all&apos;ora.</translation>
    </message>
    <message>
        <source>Names the category of the record.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indica la categoria del record.</translation>
    </message>
    <message>
        <source>Tells when the error happened.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indica quando si è verificato l&apos;errore.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start the demo service on this computer and sign in as alice@contoso.test.</source>
        <translation>Avvia il servizio dimostrativo su questo computer e accede come alice@contoso.test.</translation>
    </message>
    <message>
        <source>Keep settings, journal and logs below &lt;DIR&gt;.</source>
        <translation>Tiene impostazioni, giornale e file di log sotto &lt;DIR&gt;.</translation>
    </message>
    <message>
        <source>Read machine policy from &lt;DIR&gt; as well as from the system folder.</source>
        <translation>Legge i criteri del computer anche da &lt;DIR&gt;, oltre che dalla cartella di sistema.</translation>
    </message>
    <message>
        <source>Discovery root; skips discovery by domain.</source>
        <translation>Radice del rilevamento; salta il rilevamento tramite dominio.</translation>
    </message>
    <message>
        <source>One more trusted certificate authority (PEM).</source>
        <translation>Un&apos;altra autorità di certificazione attendibile (PEM).</translation>
    </message>
    <message>
        <source>Fill in the sign-in address.</source>
        <translation>Compila l&apos;indirizzo di accesso.</translation>
    </message>
    <message>
        <source>With --account: sign in at once; the password is the first line of &lt;FILE&gt; (-: standard input).</source>
        <translation>Con --account: accede subito; la password è la prima riga di &lt;FILE&gt; (-: input standard).</translation>
    </message>
    <message>
        <source>Open that window at start: options, sign-in or data.</source>
        <translation>Apre quella finestra all&apos;avvio: options, sign-in o data.</translation>
    </message>
    <message>
        <source>Display language for this run (BCP 47).</source>
        <translation>Lingua di visualizzazione per questa esecuzione (BCP 47).</translation>
    </message>
    <message>
        <source>Show the program in the words of &lt;FILE&gt; (.ts) and follow every save; right-click a text for its source.</source>
        <translation>Mostra il programma con i testi di &lt;FILE&gt; (.ts) e segue ogni salvataggio; un clic destro su un testo ne mostra l&apos;origine.</translation>
    </message>
    <message>
        <source>With --demo: walk through the product by itself, a picture a step in &lt;DIR&gt;.</source>
        <translation>Con --demo: percorre il prodotto da solo, un&apos;immagine per passo in &lt;DIR&gt;.</translation>
    </message>
    <message>
        <source>Render every window and state in every language, light and dark, to &lt;DIR&gt;/&lt;tag&gt;/&lt;window&gt;.png.</source>
        <translation>Disegna ogni finestra e ogni stato in ogni lingua, chiaro e scuro, in &lt;DIR&gt;/&lt;tag&gt;/&lt;window&gt;.png.</translation>
    </message>
    <message>
        <source>Print the state as JSON and exit; needs no display.</source>
        <translation>Mostra lo stato in JSON ed esce; non serve uno schermo.</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Mostra la versione ed esce.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>Mostra questo aiuto ed esce.</translation>
    </message>
    <message>
        <source>Desktop client that lets a person allow or refuse error reporting.</source>
        <extracomment>MEANING-CRITICAL. What the program is for</extracomment>
        <translation>Client desktop con cui una persona può consentire o rifiutare la segnalazione errori.</translation>
    </message>
    <message>
        <source>Tools without a display: %1.</source>
        <extracomment>%1: list of commands</extracomment>
        <translation>Strumenti senza schermo: %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Riconnessione…</translation>
    </message>
    <message>
        <source>Reconnecting: next try at %1</source>
        <extracomment>%1: time of day of the next try</extracomment>
        <translation>Riconnessione: prossimo tentativo alle %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Disconnesso</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Accesso in corso…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Disconnessione…</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Census data, which identifies neither you nor your organization, is sent to %1: it is always on, and nobody can turn it off.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>I dati di censimento, che non identificano né Lei né la Sua organizzazione, vengono inviati a %1: sono sempre attivi e nessuno può disattivarli.</translation>
    </message>
    <message>
        <source>Census data, which identifies neither you nor your organization, is held on this computer until a server names an address: it is always on, and nobody can turn it off.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>I dati di censimento, che non identificano né Lei né la Sua organizzazione, vengono trattenuti su questo computer finché un server non indica un indirizzo: sono sempre attivi e nessuno può disattivarli.</translation>
    </message>
    <message>
        <source>Usage data, which may identify your organization but never you, is sent to %1: no policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>I dati di utilizzo, che possono identificare la Sua organizzazione ma mai Lei, vengono inviati a %1: nessun criterio li vieta.</translation>
    </message>
    <message>
        <source>Usage data, which may identify your organization but never you, is held on this computer until a server names an address: no policy forbids it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>I dati di utilizzo, che possono identificare la Sua organizzazione ma mai Lei, vengono trattenuti su questo computer finché un server non indica un indirizzo: nessun criterio li vieta.</translation>
    </message>
    <message>
        <source>Error reports of this meeting are sent to %1: the meeting&apos;s server permits them.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>Le segnalazioni di errore di questa riunione vengono inviate a %1: il server della riunione le consente.</translation>
    </message>
    <message>
        <source>Error reports of this meeting are held on this computer until a server names an address: the meeting&apos;s server permits them.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Le segnalazioni di errore di questa riunione vengono trattenute su questo computer finché un server non indica un indirizzo: il server della riunione le consente.</translation>
    </message>
    <message>
        <source>Error reports are sent to %1: you opted in.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>Le segnalazioni di errore vengono inviate a %1: Lei ha acconsentito.</translation>
    </message>
    <message>
        <source>Error reports are sent to %1: you opted in on %2.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to; %2: date and time</extracomment>
        <translation>Le segnalazioni di errore vengono inviate a %1: Lei ha acconsentito il %2.</translation>
    </message>
    <message>
        <source>Error reports are held on this computer until a server names an address: you opted in.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Le segnalazioni di errore vengono trattenute su questo computer finché un server non indica un indirizzo: Lei ha acconsentito.</translation>
    </message>
    <message>
        <source>Error reports are held on this computer until a server names an address: you opted in on %1.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>Le segnalazioni di errore vengono trattenute su questo computer finché un server non indica un indirizzo: Lei ha acconsentito il %1.</translation>
    </message>
    <message>
        <source>Improvement program data is sent to %1: you signed up.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>I dati del Programma Analisi utilizzo software vengono inviati a %1: Lei ha aderito.</translation>
    </message>
    <message>
        <source>Improvement program data is sent to %1: you signed up on %2.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to; %2: date and time</extracomment>
        <translation>I dati del Programma Analisi utilizzo software vengono inviati a %1: Lei ha aderito il %2.</translation>
    </message>
    <message>
        <source>Improvement program data is held on this computer until a server names an address: you signed up.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>I dati del Programma Analisi utilizzo software vengono trattenuti su questo computer finché un server non indica un indirizzo: Lei ha aderito.</translation>
    </message>
    <message>
        <source>Improvement program data is held on this computer until a server names an address: you signed up on %1.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>I dati del Programma Analisi utilizzo software vengono trattenuti su questo computer finché un server non indica un indirizzo: Lei ha aderito il %1.</translation>
    </message>
    <message>
        <source>Usage data is not sent: a policy cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>I dati di utilizzo non vengono inviati: un criterio non può essere letto, e un criterio illeggibile li vieta.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of the server %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>I dati di utilizzo non vengono inviati: il criterio del server %1 non può essere letto, e un criterio illeggibile li vieta.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of the server %1 cannot be read, since at least %2, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>I dati di utilizzo non vengono inviati: il criterio del server %1 non può essere letto, almeno dal %2, e un criterio illeggibile li vieta.</translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy in %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>I dati di utilizzo non vengono inviati: il criterio di questo computer in %1 non può essere letto, e un criterio illeggibile li vieta.</translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>I dati di utilizzo non vengono inviati: il criterio di questo computer in %1 non può essere letto, almeno dal %2, e un criterio illeggibile li vieta.</translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy in %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>I dati di utilizzo non vengono inviati: il Suo criterio utente in %1 non può essere letto, e un criterio illeggibile li vieta.</translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>I dati di utilizzo non vengono inviati: il Suo criterio utente in %1 non può essere letto, almeno dal %2, e un criterio illeggibile li vieta.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of the meeting&apos;s server %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>I dati di utilizzo non vengono inviati: il criterio del server della riunione %1 non può essere letto, e un criterio illeggibile li vieta.</translation>
    </message>
    <message>
        <source>Error reports are not sent: a policy cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Le segnalazioni di errore non vengono inviate: un criterio non può essere letto, e un criterio illeggibile le vieta; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of the server %1 cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Le segnalazioni di errore non vengono inviate: il criterio del server %1 non può essere letto, e un criterio illeggibile le vieta; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of the server %1 cannot be read, since at least %2, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>Le segnalazioni di errore non vengono inviate: il criterio del server %1 non può essere letto, almeno dal %2, e un criterio illeggibile le vieta; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy in %1 cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Le segnalazioni di errore non vengono inviate: il criterio di questo computer in %1 non può essere letto, e un criterio illeggibile le vieta; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy in %1 cannot be read, since at least %2, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Le segnalazioni di errore non vengono inviate: il criterio di questo computer in %1 non può essere letto, almeno dal %2, e un criterio illeggibile le vieta; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy in %1 cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Le segnalazioni di errore non vengono inviate: il Suo criterio utente in %1 non può essere letto, e un criterio illeggibile le vieta; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy in %1 cannot be read, since at least %2, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Le segnalazioni di errore non vengono inviate: il Suo criterio utente in %1 non può essere letto, almeno dal %2, e un criterio illeggibile le vieta; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of the meeting&apos;s server %1 cannot be read, and an unreadable policy forbids them.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Le segnalazioni di errore non vengono inviate: il criterio del server della riunione %1 non può essere letto, e un criterio illeggibile le vieta.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: a policy cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>I dati del Programma Analisi utilizzo software non vengono inviati: un criterio non può essere letto, e un criterio illeggibile li vieta; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the policy of the server %1 cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>I dati del Programma Analisi utilizzo software non vengono inviati: il criterio del server %1 non può essere letto, e un criterio illeggibile li vieta; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the policy of the server %1 cannot be read, since at least %2, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>I dati del Programma Analisi utilizzo software non vengono inviati: il criterio del server %1 non può essere letto, almeno dal %2, e un criterio illeggibile li vieta; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy in %1 cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>I dati del Programma Analisi utilizzo software non vengono inviati: il criterio di questo computer in %1 non può essere letto, e un criterio illeggibile li vieta; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>I dati del Programma Analisi utilizzo software non vengono inviati: il criterio di questo computer in %1 non può essere letto, almeno dal %2, e un criterio illeggibile li vieta; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy in %1 cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>I dati del Programma Analisi utilizzo software non vengono inviati: il Suo criterio utente in %1 non può essere letto, e un criterio illeggibile li vieta; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>I dati del Programma Analisi utilizzo software non vengono inviati: il Suo criterio utente in %1 non può essere letto, almeno dal %2, e un criterio illeggibile li vieta; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Usage data is not sent: a policy forbids it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>I dati di utilizzo non vengono inviati: un criterio li vieta.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the server %1 forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>I dati di utilizzo non vengono inviati: il server %1 li vieta.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the server %1 forbids it, since at least %2.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>I dati di utilizzo non vengono inviati: il server %1 li vieta, almeno dal %2.</translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy file %1 forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>I dati di utilizzo non vengono inviati: il file dei criteri di questo computer, %1, li vieta.</translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy file %1 forbids it, since at least %2.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>I dati di utilizzo non vengono inviati: il file dei criteri di questo computer, %1, li vieta, almeno dal %2.</translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy file %1 forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>I dati di utilizzo non vengono inviati: il Suo file dei criteri utente, %1, li vieta.</translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy file %1 forbids it, since at least %2.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>I dati di utilizzo non vengono inviati: il Suo file dei criteri utente, %1, li vieta, almeno dal %2.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the meeting&apos;s server %1 does not permit it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>I dati di utilizzo non vengono inviati: il server della riunione %1 non li consente.</translation>
    </message>
    <message>
        <source>Error reports are not sent: a policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Le segnalazioni di errore non vengono inviate: un criterio le vieta; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the server %1 forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Le segnalazioni di errore non vengono inviate: il server %1 le vieta; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the server %1 forbids them, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>Le segnalazioni di errore non vengono inviate: il server %1 le vieta, almeno dal %2; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy file %1 forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Le segnalazioni di errore non vengono inviate: il file dei criteri di questo computer, %1, le vieta; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy file %1 forbids them, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Le segnalazioni di errore non vengono inviate: il file dei criteri di questo computer, %1, le vieta, almeno dal %2; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy file %1 forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Le segnalazioni di errore non vengono inviate: il Suo file dei criteri utente, %1, le vieta; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy file %1 forbids them, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Le segnalazioni di errore non vengono inviate: il Suo file dei criteri utente, %1, le vieta, almeno dal %2; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the meeting&apos;s server %1 does not permit them.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Le segnalazioni di errore non vengono inviate: il server della riunione %1 non le consente.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: a policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>I dati del Programma Analisi utilizzo software non vengono inviati: un criterio li vieta; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server %1 forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>I dati del Programma Analisi utilizzo software non vengono inviati: il server %1 li vieta; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server %1 forbids it, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>I dati del Programma Analisi utilizzo software non vengono inviati: il server %1 li vieta, almeno dal %2; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy file %1 forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>I dati del Programma Analisi utilizzo software non vengono inviati: il file dei criteri di questo computer, %1, li vieta; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy file %1 forbids it, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>I dati del Programma Analisi utilizzo software non vengono inviati: il file dei criteri di questo computer, %1, li vieta, almeno dal %2; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy file %1 forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>I dati del Programma Analisi utilizzo software non vengono inviati: il Suo file dei criteri utente, %1, li vieta; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy file %1 forbids it, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>I dati del Programma Analisi utilizzo software non vengono inviati: il Suo file dei criteri utente, %1, li vieta, almeno dal %2; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>This data may be sent.</source>
        <extracomment>MEANING-CRITICAL. Said of a category in a state that needs no further words</extracomment>
        <translation>Questi dati possono essere inviati.</translation>
    </message>
    <message>
        <source>This data is not sent.</source>
        <extracomment>MEANING-CRITICAL. Said of a category in a state that needs no further words</extracomment>
        <translation>Questi dati non vengono inviati.</translation>
    </message>
    <message>
        <source>Usage data is not sent: nobody is signed in, so no policy is known.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>I dati di utilizzo non vengono inviati: nessuno ha eseguito l&apos;accesso, quindi nessun criterio è noto.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of %1 is not known at present.</source>
        <extracomment>MEANING-CRITICAL. %1: name of the organization</extracomment>
        <translation>I dati di utilizzo non vengono inviati: il criterio di %1 al momento non è noto.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the meeting&apos;s server has not told its policy.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>I dati di utilizzo non vengono inviati: il server della riunione non ha comunicato il proprio criterio.</translation>
    </message>
    <message>
        <source>Error reports are not sent: nobody is signed in, so no policy is known; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Le segnalazioni di errore non vengono inviate: nessuno ha eseguito l&apos;accesso, quindi nessun criterio è noto; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of %1 is not known at present; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: name of the organization</extracomment>
        <translation>Le segnalazioni di errore non vengono inviate: il criterio di %1 al momento non è noto; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the meeting&apos;s server has not told its policy.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Le segnalazioni di errore non vengono inviate: il server della riunione non ha comunicato il proprio criterio.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: nobody is signed in, so no policy is known; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>I dati del Programma Analisi utilizzo software non vengono inviati: nessuno ha eseguito l&apos;accesso, quindi nessun criterio è noto; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the policy of %1 is not known at present; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: name of the organization</extracomment>
        <translation>I dati del Programma Analisi utilizzo software non vengono inviati: il criterio di %1 al momento non è noto; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Census data is not recorded and not sent: the server names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>I dati di censimento non vengono registrati e non vengono inviati: il server non indica alcun indirizzo a cui inviarli.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the server names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>I dati di utilizzo non vengono inviati: il server non indica alcun indirizzo a cui inviarli.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the server names no address to send them to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Le segnalazioni di errore non vengono inviate: il server non indica alcun indirizzo a cui inviarle; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server names no address to send it to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>I dati del Programma Analisi utilizzo software non vengono inviati: il server non indica alcun indirizzo a cui inviarli; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Error reports are not sent: you have not opted in.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Le segnalazioni di errore non vengono inviate: Lei non ha acconsentito.</translation>
    </message>
    <message>
        <source>Error reports are not sent: you chose not to send them.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Le segnalazioni di errore non vengono inviate: Lei ha scelto di non inviarle.</translation>
    </message>
    <message>
        <source>Error reports are not sent: you chose on %1 not to send them.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>Le segnalazioni di errore non vengono inviate: il %1 Lei ha scelto di non inviarle.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: you have not signed up.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>I dati del Programma Analisi utilizzo software non vengono inviati: Lei non ha aderito.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: you chose not to send it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>I dati del Programma Analisi utilizzo software non vengono inviati: Lei ha scelto di non inviarli.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: you chose on %1 not to send it.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>I dati del Programma Analisi utilizzo software non vengono inviati: il %1 Lei ha scelto di non inviarli.</translation>
    </message>
    <message>
        <source>Census data is not recorded and not sent: the server %1 names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>I dati di censimento non vengono registrati e non vengono inviati: il server %1 non indica alcun indirizzo a cui inviarli.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the server %1 names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>I dati di utilizzo non vengono inviati: il server %1 non indica alcun indirizzo a cui inviarli.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the server %1 names no address to send them to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Le segnalazioni di errore non vengono inviate: il server %1 non indica alcun indirizzo a cui inviarle; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server %1 names no address to send it to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>I dati del Programma Analisi utilizzo software non vengono inviati: il server %1 non indica alcun indirizzo a cui inviarli; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Usage data is not sent: this program was built to send none unless an admin&apos;s policy permits it.</source>
        <extracomment>MEANING-CRITICAL. Whoever built the program decided it for everybody who runs it</extracomment>
        <translation>I dati di utilizzo non vengono inviati: questo programma è stato compilato per non inviarne, salvo che il criterio di un amministratore li consenta.</translation>
    </message>
    <message>
        <source>Error reports are not sent: this program was built to send none unless an admin&apos;s policy permits them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. Whoever built the program decided it for everybody who runs it</extracomment>
        <translation>Le segnalazioni di errore non vengono inviate: questo programma è stato compilato per non inviarne, salvo che il criterio di un amministratore le consenta; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this program was built to send none unless an admin&apos;s policy permits it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. Whoever built the program decided it for everybody who runs it</extracomment>
        <translation>I dati del Programma Analisi utilizzo software non vengono inviati: questo programma è stato compilato per non inviarne, salvo che il criterio di un amministratore li consenta; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Census data is not recorded and not sent: this program was built without the part that sends.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>I dati di censimento non vengono registrati e non vengono inviati: questo programma è stato compilato senza la parte che invia.</translation>
    </message>
    <message>
        <source>Usage data is not recorded and not sent: this program was built without the part that sends.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>I dati di utilizzo non vengono registrati e non vengono inviati: questo programma è stato compilato senza la parte che invia.</translation>
    </message>
    <message>
        <source>Error reports are not recorded and not sent: this program was built without the part that sends; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Le segnalazioni di errore non vengono registrate e non vengono inviate: questo programma è stato compilato senza la parte che invia; la Sua scelta resta memorizzata.</translation>
    </message>
    <message>
        <source>Improvement program data is not recorded and not sent: this program was built without the part that sends; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>I dati del Programma Analisi utilizzo software non vengono registrati e non vengono inviati: questo programma è stato compilato senza la parte che invia; la Sua scelta resta memorizzata.</translation>
    </message>
</context>
<context>
    <name>DesktopEntry</name>
    <message>
        <source>Business Messenger</source>
        <extracomment>Kind of program, in the menu of programs</extracomment>
        <translation>Messaggistica aziendale</translation>
    </message>
    <message>
        <source>Sign in to your organization, and decide what error reporting sends</source>
        <extracomment>MEANING-CRITICAL. What the program is for, in the menu of programs and in software centres</extracomment>
        <translation>Acceda alla Sua organizzazione e decida che cosa invia la segnalazione errori</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>Entry of the icon&apos;s menu: opens the options</extracomment>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>What is sent</source>
        <extracomment>MEANING-CRITICAL. Entry of the icon&apos;s menu: opens the window that shows what is sent</extracomment>
        <translation>Cosa viene inviato</translation>
    </message>
    <message>
        <source>Candor signs in to the server of your organization and obeys the policy that it finds there. What error reporting collects is decided by you and your admin together: nothing is recorded unless both allow it, and withdrawing destroys at once what was waiting to be sent.</source>
        <extracomment>MEANING-CRITICAL. In software centres</extracomment>
        <translation>Candor accede al server della Sua organizzazione e rispetta i criteri che vi trova. Che cosa raccoglie la segnalazione errori lo decidete insieme Lei e il Suo amministratore: nulla viene registrato se non lo consentono entrambi, e la revoca del consenso distrugge subito ciò che era in attesa di essere inviato.</translation>
    </message>
    <message>
        <source>Options &gt; General says at every box what is sent, to which host, who decided, and since when</source>
        <extracomment>MEANING-CRITICAL. In software centres</extracomment>
        <translation>Opzioni &gt; Generale indica a ogni casella che cosa viene inviato, a quale host, chi l&apos;ha deciso e da quando</translation>
    </message>
    <message>
        <source>Every record can be read, byte for byte, before and after it is sent</source>
        <extracomment>MEANING-CRITICAL. In software centres</extracomment>
        <translation>Ogni record può essere letto, byte per byte, prima e dopo l&apos;invio</translation>
    </message>
    <message>
        <source>Policies of the server, the computer and the person are read; whoever forbids, wins</source>
        <extracomment>MEANING-CRITICAL. In software centres</extracomment>
        <translation>Vengono letti i criteri del server, del computer e della persona; prevale chi vieta</translation>
    </message>
    <message>
        <source>The language can be changed while the program runs</source>
        <extracomment>In software centres</extracomment>
        <translation>La lingua può essere cambiata mentre il programma è in esecuzione</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>Finding your organization&apos;s server failed.</source>
        <translation>La ricerca del server della Sua organizzazione non è riuscita.</translation>
    </message>
    <message>
        <source>Asking the server how to sign in failed.</source>
        <translation>La richiesta al server su come accedere non è riuscita.</translation>
    </message>
    <message>
        <source>Checking the password failed.</source>
        <translation>La verifica della password non è riuscita.</translation>
    </message>
    <message>
        <source>Looking up your account failed.</source>
        <translation>La ricerca del Suo account non è riuscita.</translation>
    </message>
    <message>
        <source>Registering this program with the server failed.</source>
        <translation>La registrazione di questo programma presso il server non è riuscita.</translation>
    </message>
    <message>
        <source>You are signed in, but your organization&apos;s policy could not be fetched.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>L&apos;accesso è stato eseguito, ma non è stato possibile recuperare il criterio della Sua organizzazione.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>La connessione al server è andata persa.</translation>
    </message>
    <message>
        <source>%1 answered, but not as a server this program can sign in to. Check the address, or ask your support team for the right server.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 ha risposto, ma non come un server a cui questo programma può accedere. Controlli l&apos;indirizzo o chieda al team di supporto qual è il server corretto.</translation>
    </message>
    <message>
        <source>%1 answered, but not as a server this program can sign in to (%2). Check the address, or ask your support team for the right server.</source>
        <extracomment>%1: host name of a server; %2: what was missing in its answer, a technical term in English</extracomment>
        <translation>%1 ha risposto, ma non come un server a cui questo programma può accedere (%2). Controlli l&apos;indirizzo o chieda al team di supporto qual è il server corretto.</translation>
    </message>
    <message>
        <source>%1 reported an error. Try again in a few minutes; if it stays, tell your support team.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 ha segnalato un errore. Riprovi tra qualche minuto; se l&apos;errore persiste, informi il team di supporto.</translation>
    </message>
    <message>
        <source>%1 reported an error (%2). Try again in a few minutes; if it stays, tell your support team.</source>
        <extracomment>%1: host name of a server; %2: the server&apos;s error codes, technical terms in English</extracomment>
        <translation>%1 ha segnalato un errore (%2). Riprovi tra qualche minuto; se l&apos;errore persiste, informi il team di supporto.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Ask your support team to check it.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 ha un certificato non attendibile. Chieda al team di supporto di controllarlo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Ask your support team to check it.</source>
        <extracomment>%1: host name of a server; %2: the TLS library&apos;s reason, may be in English</extracomment>
        <translation>%1 ha un certificato non attendibile: %2. Chieda al team di supporto di controllarlo.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which is not one of your organization&apos;s servers, so the redirect was refused. Tell your support team.</source>
        <extracomment>%1: host name of the server that answered; %2: host name of another server it points to</extracomment>
        <translation>%1 reindirizza a %2, che non è uno dei server della Sua organizzazione, quindi il reindirizzamento è stato rifiutato. Informi il team di supporto.</translation>
    </message>
    <message>
        <source>%1 asks to send your sign-in to %2, which is not one of your organization&apos;s servers, so it was not sent. Tell your support team.</source>
        <extracomment>%1: host name of the server that answered; %2: host name of another server</extracomment>
        <translation>%1 chiede di inviare i Suoi dati di accesso a %2, che non è uno dei server della Sua organizzazione, quindi non sono stati inviati. Informi il team di supporto.</translation>
    </message>
    <message>
        <source>There is no host named %1. Check the address and your network connection.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>Non esiste un host denominato %1. Controlli l&apos;indirizzo e la connessione di rete.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check your network connection and try again.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 non ha risposto in tempo. Controlli la connessione di rete e riprovi.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be read. Tell your support team.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 ha inviato una risposta troppo grande per essere letta. Informi il team di supporto.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your network connection and try again.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 non è raggiungibile. Controlli la connessione di rete e riprovi.</translation>
    </message>
    <message>
        <source>%1 does not accept this address with this password. Type the password again.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 non accetta questo indirizzo con questa password. Digiti di nuovo la password.</translation>
    </message>
    <message>
        <source>%1 does not offer signing in with a password. Ask your support team how to sign in.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 non offre l&apos;accesso con password. Chieda al team di supporto come accedere.</translation>
    </message>
    <message>
        <source>%1 has no policy to give at the moment. Until it has, the last policy known for your account holds; without one, only census data is recorded.</source>
        <extracomment>MEANING-CRITICAL. %1: host name of a server</extracomment>
        <translation>%1 al momento non ha alcun criterio da fornire. Finché non ne avrà uno, vale l&apos;ultimo criterio noto per il Suo account; senza un criterio noto vengono registrati solo i dati di censimento.</translation>
    </message>
    <message>
        <source>%1 has ended this sign-in because your account was signed in somewhere else. Sign in again to continue here.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 ha terminato questo accesso perché con il Suo account è stato eseguito l&apos;accesso altrove. Acceda di nuovo per continuare qui.</translation>
    </message>
    <message>
        <source>You cancelled signing in to %1. Sign in again when you like.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1: accesso annullato da Lei. Acceda di nuovo quando desidera.</translation>
    </message>
    <message>
        <source>This is not a sign-in address. Type it like this: name@example.com</source>
        <translation>Questo non è un indirizzo di accesso. Lo digiti in questo modo: nome@example.com</translation>
    </message>
    <message>
        <source>Finding your organization&apos;s server…</source>
        <translation>Ricerca del server della Sua organizzazione…</translation>
    </message>
    <message>
        <source>Asking the server how to sign in…</source>
        <translation>Richiesta al server su come accedere…</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Verifica della password…</translation>
    </message>
    <message>
        <source>Looking up your account…</source>
        <translation>Ricerca del Suo account…</translation>
    </message>
    <message>
        <source>Registering this program with the server…</source>
        <translation>Registrazione di questo programma presso il server…</translation>
    </message>
    <message>
        <source>Fetching your organization&apos;s policy…</source>
        <translation>Recupero del criterio della Sua organizzazione…</translation>
    </message>
    <message>
        <source>Connecting for changes…</source>
        <translation>Connessione per ricevere le modifiche…</translation>
    </message>
    <message>
        <source>The server</source>
        <extracomment>Stands in the place of a server&apos;s host name at the start of a sentence, where none is known yet</extracomment>
        <translation>Il server</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences in a row. %1: which step of signing in failed; %2: why, and what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the server</source>
        <extracomment>Stands in the place of a server&apos;s host name in the middle of a sentence, where none is known yet</extracomment>
        <translation>il server</translation>
    </message>
    <message>
        <source>%1 reported an error (%2). The program tries again by itself; if it stays, tell your support team.</source>
        <extracomment>%1: host name of a server; %2: the server&apos;s error codes, technical terms in English</extracomment>
        <translation>%1 ha segnalato un errore (%2). Il programma riprova da solo; se l&apos;errore persiste, informi il team di supporto.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. The program tries again by itself; if this lasts, check your network connection.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 non ha risposto in tempo. Il programma riprova da solo; se la situazione persiste, controlli la connessione di rete.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The program tries again by itself; if this lasts, check your network connection.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 non è raggiungibile. Il programma riprova da solo; se la situazione persiste, controlli la connessione di rete.</translation>
    </message>
</context>
<context>
    <name>Guarantee</name>
    <message>
        <source>Before you begin to sign in, nothing leaves this computer.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Prima che Lei inizi ad accedere, nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>Data goes only to the address that the server you are signed in to names for it. The program has no address of its own.</source>
        <extracomment>MEANING-CRITICAL. &quot;server&quot;: the one the person signs in to</extracomment>
        <translation>I dati vanno solo all&apos;indirizzo che il server a cui Lei ha eseguito l&apos;accesso indica per essi. Il programma non ha alcun indirizzo proprio.</translation>
    </message>
    <message>
        <source>While the server names no address for data, nothing is recorded.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Finché il server non indica alcun indirizzo per i dati, non viene registrato nulla.</translation>
    </message>
    <message>
        <source>Every field that can be collected is listed in the help, with its purpose. A request holds nothing else.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Ogni campo che può essere raccolto è elencato nella Guida, con il suo scopo. Una richiesta non contiene altro.</translation>
    </message>
    <message>
        <source>Census data names neither your organization nor you: your sign-in address is hashed before it is written down, and hashed again before it is stored.</source>
        <extracomment>MEANING-CRITICAL. &quot;hashed&quot;: turned into a number from which the address cannot be read</extracomment>
        <translation>I dati di censimento non nominano né la Sua organizzazione né Lei: il Suo indirizzo di accesso viene sottoposto a hash prima di essere scritto, e di nuovo a hash prima di essere archiviato.</translation>
    </message>
    <message>
        <source>Usage data may name your organization. It carries no ID of you and none of this computer.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>I dati di utilizzo possono nominare la Sua organizzazione. Non contengono alcun ID Suo né di questo computer.</translation>
    </message>
    <message>
        <source>Error reports are recorded only while their check box is ticked and no policy forbids them. The box starts unticked.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Le segnalazioni di errore vengono registrate solo finché la relativa casella è selezionata e nessun criterio le vieta. All&apos;inizio la casella non è selezionata.</translation>
    </message>
    <message>
        <source>Improvement program data is recorded only while you have signed up and no policy forbids it. It carries no ID at all.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>I dati del Programma Analisi utilizzo software vengono registrati solo finché Lei ha aderito e nessun criterio li vieta. Non contengono alcun ID.</translation>
    </message>
    <message>
        <source>Unknown is forbidden. Until a policy is known for your account, and whenever a policy cannot be read, only census data may be recorded.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Ciò che non è noto è vietato. Finché non è noto un criterio per il Suo account, e ogni volta che un criterio non può essere letto, possono essere registrati solo i dati di censimento.</translation>
    </message>
    <message>
        <source>While the server cannot be reached, the last policy known for your account counts: what it forbids for ever, what it permits for 7 days.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Mentre il server non è raggiungibile, conta l&apos;ultimo criterio noto per il Suo account: ciò che vieta vale per sempre, ciò che consente vale per 7 giorni.</translation>
    </message>
    <message>
        <source>Forbidding wins. What one policy forbids, no other policy and no check box permits, and no policy can say yes for you.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Il divieto prevale. Ciò che un criterio vieta, nessun altro criterio e nessuna casella di controllo lo consente, e nessun criterio può dire sì al posto Suo.</translation>
    </message>
    <message>
        <source>When a permission ends, what was waiting to be sent is destroyed at once, and a transfer under way is broken off. A receipt stays on this computer: how many records were erased, and when. It is never sent.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Quando un&apos;autorizzazione termina, ciò che era in attesa di essere inviato viene distrutto subito e un trasferimento in corso viene interrotto. Su questo computer resta una ricevuta: quanti record sono stati cancellati e quando. Non viene mai inviata.</translation>
    </message>
    <message>
        <source>A permission never reaches back: nothing from before it is ever used for it.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Un&apos;autorizzazione non è mai retroattiva: nulla di precedente viene mai usato in base a essa.</translation>
    </message>
    <message>
        <source>What was recorded for one account is never sent for another: it is destroyed when another account signs in.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Ciò che è stato registrato per un account non viene mai inviato per un altro: viene distrutto quando accede un altro account.</translation>
    </message>
    <message>
        <source>Each category is sent by itself, in requests and over connections of its own, without a cookie, without your sign-in, and with nothing that joins it to another category.</source>
        <extracomment>MEANING-CRITICAL. &quot;category&quot;: census data, usage data and so on</extracomment>
        <translation>Ogni categoria viene inviata da sola, in richieste e su connessioni proprie, senza cookie, senza il Suo accesso e senza nulla che la colleghi a un&apos;altra categoria.</translation>
    </message>
    <message>
        <source>“What is sent” shows what was sent, byte for byte.</source>
        <extracomment>MEANING-CRITICAL. &quot;What is sent&quot; is the title of a window</extracomment>
        <translation>“Cosa viene inviato” mostra ciò che è stato inviato, byte per byte.</translation>
    </message>
    <message>
        <source>What was recorded with permission survives a crash of the program, and is stored once.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Ciò che è stato registrato con autorizzazione sopravvive a un arresto anomalo del programma e viene archiviato una volta sola.</translation>
    </message>
    <message>
        <source>Nothing is kept here for long: error reports that could not be sent, at most 7 days; everything waiting to be sent, at most 16 MB; what was sent, so that you can look at it in “What is sent”, 7 days and at most 1 MB.</source>
        <extracomment>MEANING-CRITICAL. &quot;What is sent&quot; is the title of a window</extracomment>
        <translation>Nulla viene conservato qui a lungo: le segnalazioni di errore che non è stato possibile inviare, al massimo 7 giorni; tutto ciò che è in attesa di essere inviato, al massimo 16 MB; ciò che è stato inviato, affinché Lei possa vederlo in “Cosa viene inviato”, 7 giorni e al massimo 1 MB.</translation>
    </message>
    <message>
        <source>Quitting the program never waits for the network.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>La chiusura del programma non attende mai la rete.</translation>
    </message>
    <message>
        <source>When the program is started a second time while it runs, the second one collects nothing and sends nothing.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Quando il programma viene avviato una seconda volta mentre è in esecuzione, il secondo non raccoglie nulla e non invia nulla.</translation>
    </message>
    <message>
        <source>The program asks the service to erase what it stored only when you tell it to, after showing you the request.</source>
        <extracomment>MEANING-CRITICAL. &quot;service&quot;: whoever stores the data</extracomment>
        <translation>Il programma chiede al servizio di cancellare ciò che ha archiviato solo quando glielo dice Lei, dopo averLe mostrato la richiesta.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>nobody</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table</extracomment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>this device</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table</extracomment>
        <translation>questo dispositivo</translation>
    </message>
    <message>
        <source>your organization</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table</extracomment>
        <translation>la Sua organizzazione</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table: one person can be told from another, but not named</extracomment>
        <translation>una persona senza nome</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table</extracomment>
        <translation>Lei</translation>
    </message>
    <message>
        <source>Always collected; nobody can turn it off. It is not collected while the server you are signed in to names no address to send it to. It names neither your organization nor you.</source>
        <extracomment>MEANING-CRITICAL. Rule of census data</extracomment>
        <translation>Raccolti sempre; nessuno può disattivarli. Non vengono raccolti per tutto il tempo in cui il server a cui è stato eseguito l&apos;accesso non indica alcun indirizzo a cui inviarli. Non indicano né la Sua organizzazione né Lei.</translation>
    </message>
    <message>
        <source>Collected unless your admin forbids it. Only the admin can turn it off, for everyone in the organization. It may identify your organization, never you.</source>
        <extracomment>MEANING-CRITICAL. Rule of usage data</extracomment>
        <translation>Raccolti a meno che il Suo amministratore non li vieti. Solo l&apos;amministratore può disattivarli, per tutti nell&apos;organizzazione. Possono identificare la Sua organizzazione, mai Lei.</translation>
    </message>
    <message>
        <source>Collected only if your admin does not forbid it and you have said yes in the options. It is off until you say yes. It may hold personal data, such as your IP address and your SIP address.</source>
        <extracomment>MEANING-CRITICAL. Rule of error reporting data</extracomment>
        <translation>Raccolti solo se il Suo amministratore non li vieta e Lei ha detto sì nelle opzioni. Sono disattivati finché Lei non dice sì. Possono contenere dati personali, come il Suo indirizzo IP e il Suo indirizzo SIP.</translation>
    </message>
    <message>
        <source>Collected only if your admin does not forbid it and you have signed up in the options. It is off until you sign up. It identifies neither your organization nor you.</source>
        <extracomment>MEANING-CRITICAL. Rule of the Customer Experience Improvement Program</extracomment>
        <translation>Dati raccolti solo se il Suo amministratore non li vieta e Lei ha aderito nelle opzioni. Sono disattivati finché Lei non aderisce. Non identificano né la Sua organizzazione né Lei.</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Heads of a table of everything that can be collected</extracomment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Scopo</translation>
    </message>
    <message>
        <source>May identify</source>
        <extracomment>MEANING-CRITICAL. Head of a table of everything that can be collected</extracomment>
        <translation>Può identificare</translation>
    </message>
    <message>
        <source>What is collected</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>Cosa viene raccolto</translation>
    </message>
    <message>
        <source>Who decides</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>Chi decide</translation>
    </message>
    <message>
        <source>Your admin can forbid usage data, error reporting and the improvement program: in the server&apos;s policy, in the policy of this computer, or in the policy of your user account.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Il Suo amministratore può vietare i dati di utilizzo, la segnalazione errori e il Programma Analisi utilizzo software: nel criterio del server, nel criterio di questo computer o nel criterio del Suo account utente.</translation>
    </message>
    <message>
        <source>In comparable products a server can lift a ban that the computer&apos;s policy has set. Here it cannot.</source>
        <extracomment>MEANING-CRITICAL. &quot;Comparable products&quot;: the original server family&apos;s own client</extracomment>
        <translation>In prodotti comparabili un server può revocare un divieto imposto dal criterio del computer. Qui non può.</translation>
    </message>
    <message>
        <source>Open the options with the gear button, clear the check box and choose OK. You can do this at any time.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Apra le opzioni con il pulsante a forma di ingranaggio, deselezioni la casella di controllo e scelga OK. Può farlo in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Where the files are</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>Dove si trovano i file</translation>
    </message>
    <message>
        <source>Your choices: %1</source>
        <extracomment>MEANING-CRITICAL. %1: path of a file</extracomment>
        <translation>Le Sue scelte: %1</translation>
    </message>
    <message>
        <source>Logs, which are never sent by themselves: %1</source>
        <extracomment>MEANING-CRITICAL. %1: path of a folder</extracomment>
        <translation>Log, che non vengono mai inviati di per sé: %1</translation>
    </message>
    <message>
        <source>Policy of this computer: %1</source>
        <extracomment>MEANING-CRITICAL. %1: path of a folder</extracomment>
        <translation>Criterio di questo computer: %1</translation>
    </message>
    <message>
        <source>What %1 sends, and who decides</source>
        <extracomment>MEANING-CRITICAL. Heading of the help page. %1: the product&apos;s name</extracomment>
        <translation>Cosa invia %1 e chi decide</translation>
    </message>
    <message>
        <source>%1 sends data only as described here. “What is sent” in the main window shows you, byte for byte, what waits and what was sent lately.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>%1 invia dati solo come descritto qui. “Cosa viene inviato” nella finestra principale Le mostra, byte per byte, ciò che è in attesa e ciò che è stato inviato di recente.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>Cosa lascia questo computer</translation>
    </message>
    <message>
        <source>This copy of %1 was built without the part that sends: it records nothing and sends nothing, whatever stands below.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>Questa copia di %1 è stata compilata senza la parte che invia: non registra nulla e non invia nulla, qualunque cosa sia scritta sotto.</translation>
    </message>
    <message>
        <source>This copy of %1 was built to send census data only, unless the policy of the server or of this computer permits more.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>Questa copia di %1 è stata compilata per inviare soltanto dati di censimento, salvo che il criterio del server o di questo computer consenta di più.</translation>
    </message>
    <message>
        <source>On the web</source>
        <extracomment>MEANING-CRITICAL. Heading in the help: pages on the web</extracomment>
        <translation>Sul Web</translation>
    </message>
    <message>
        <source>These pages belong to whoever runs the service you are signed in to. %1 does not ask for them: your browser does, when you choose one.</source>
        <extracomment>MEANING-CRITICAL. Before three addresses of web pages. %1: the product&apos;s name</extracomment>
        <translation>Queste pagine appartengono a chi gestisce il servizio a cui ha effettuato l&apos;accesso. Non è %1 a richiederle: lo fa il Suo browser, quando ne sceglie una.</translation>
    </message>
    <message>
        <source>Help with the service: %1</source>
        <extracomment>MEANING-CRITICAL. %1: address of a web page</extracomment>
        <translation>Guida del servizio: %1</translation>
    </message>
    <message>
        <source>The operator&apos;s privacy statement: %1</source>
        <extracomment>MEANING-CRITICAL. %1: address of a web page: how the service&apos;s operator handles personal data</extracomment>
        <translation>Informativa sulla privacy del gestore: %1</translation>
    </message>
    <message>
        <source>What your network must let through: %1</source>
        <extracomment>MEANING-CRITICAL. %1: address of a web page, for whoever sets up a network or a firewall</extracomment>
        <translation>Che cosa deve lasciar passare la rete: %1</translation>
    </message>
</context>
<context>
    <name>HindranceText</name>
    <message>
        <source>Off: Candor was already running</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: permitted, but this window does not collect it, since the program was running when it was started</extracomment>
        <translation>Non attivo: Candor era già in esecuzione</translation>
    </message>
    <message>
        <source>Off: nothing can be written</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: permitted, but no file can be written for it</extracomment>
        <translation>Non attivo: non può essere scritto nulla</translation>
    </message>
    <message>
        <source>On hold: nothing can be sent</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: permitted, but its file cannot be opened</extracomment>
        <translation>In sospeso: non può essere inviato nulla</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>Census data</source>
        <extracomment>MEANING-CRITICAL. Name of a category</extracomment>
        <translation>Dati di censimento</translation>
    </message>
    <message>
        <source>Usage data</source>
        <extracomment>MEANING-CRITICAL. Name of a category</extracomment>
        <translation>Dati di utilizzo</translation>
    </message>
    <message>
        <source>Error reporting data</source>
        <extracomment>MEANING-CRITICAL. Name of a category</extracomment>
        <translation>Dati di segnalazione errore</translation>
    </message>
    <message>
        <source>Customer Experience Improvement Program</source>
        <extracomment>MEANING-CRITICAL. Name of a category</extracomment>
        <translation>Programma Analisi utilizzo software</translation>
    </message>
    <message>
        <source>On: always</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: it is collected, and nobody can turn it off</extracomment>
        <translation>Attivo: sempre</translation>
    </message>
    <message>
        <source>On: permitted by policy</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: it is collected, no policy forbids it</extracomment>
        <translation>Attivo: consentito dai criteri</translation>
    </message>
    <message>
        <source>On: you opted in</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: it is collected, the person said yes</extracomment>
        <translation>Attivo: Lei ha acconsentito</translation>
    </message>
    <message>
        <source>Off: you have not opted in</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, the person has not said yes</extracomment>
        <translation>Non attivo: Lei non ha acconsentito</translation>
    </message>
    <message>
        <source>Off: forbidden by policy</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, a policy forbids it</extracomment>
        <translation>Non attivo: vietato da un criterio</translation>
    </message>
    <message>
        <source>Off: the policy is not known</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, no policy is known yet</extracomment>
        <translation>Non attivo: il criterio non è noto</translation>
    </message>
    <message>
        <source>Off: the policy cannot be read</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, a policy is there but cannot be read</extracomment>
        <translation>Non attivo: il criterio non può essere letto</translation>
    </message>
    <message>
        <source>Off: the server names no address for it</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, the server names no address to send to</extracomment>
        <translation>Non attivo: il server non indica alcun indirizzo</translation>
    </message>
    <message>
        <source>Off: this program cannot send</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, the program was built without the part that sends</extracomment>
        <translation>Non attivo: questo programma non può inviare</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>What you turned off stays off until %2 ends, but this could not be saved, because %1 cannot be written: make sure that you may write there and that the disk has room, then choose OK again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file; %2: the product&apos;s name</extracomment>
        <translation>Ciò che Lei ha disattivato resta disattivato finché %2 non termina, ma non è stato possibile salvarlo, perché non è possibile scrivere in %1: verifichi di avere l&apos;autorizzazione a scrivervi e che sul disco ci sia spazio, poi scelga di nuovo OK.</translation>
    </message>
    <message>
        <source>Nothing was saved, because %1 cannot be written: make sure that you may write there and that the disk has room, then choose OK again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>Nulla è stato salvato, perché non è possibile scrivere in %1: verifichi di avere l&apos;autorizzazione a scrivervi e che sul disco ci sia spazio, poi scelga di nuovo OK.</translation>
    </message>
    <message>
        <source>What you turned off stays off until %2 ends, but this could not be saved, because %1 does not hold what was written to it: another program may have changed it at the same time, so choose OK again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file; %2: the product&apos;s name</extracomment>
        <translation>Ciò che Lei ha disattivato resta disattivato finché %2 non termina, ma non è stato possibile salvarlo, perché %1 non contiene ciò che vi è stato scritto: un altro programma potrebbe aver modificato il file nello stesso momento, quindi scelga di nuovo OK.</translation>
    </message>
    <message>
        <source>It is not certain that your changes were saved, because %1 does not hold what was written to it: another program may have changed it at the same time, so choose OK again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>Non è certo che le Sue modifiche siano state salvate, perché %1 non contiene ciò che vi è stato scritto: un altro programma potrebbe aver modificato il file nello stesso momento, quindi scelga di nuovo OK.</translation>
    </message>
    <message>
        <source>The account changed: nobody is signed in now, and the changes you had not saved were dropped.</source>
        <translation>L&apos;account è cambiato: ora nessuno ha eseguito l&apos;accesso e le modifiche che Lei non aveva salvato sono state eliminate.</translation>
    </message>
    <message>
        <source>The account changed: nobody is signed in now.</source>
        <translation>L&apos;account è cambiato: ora nessuno ha eseguito l&apos;accesso.</translation>
    </message>
    <message>
        <source>The account changed: these are now the options of %1, and the changes you had not saved were dropped.</source>
        <extracomment>%1: address of the account signed in</extracomment>
        <translation>L&apos;account è cambiato: queste sono ora le opzioni di %1 e le modifiche che Lei non aveva salvato sono state eliminate.</translation>
    </message>
    <message>
        <source>The account changed: these are now the options of %1.</source>
        <extracomment>%1: address of the account signed in</extracomment>
        <translation>L&apos;account è cambiato: queste sono ora le opzioni di %1.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>candor: %1; see candor --help</source>
        <extracomment>%1: what is wrong with the command line</extracomment>
        <translation>candor: %1; vedere candor --help</translation>
    </message>
    <message>
        <source>--service takes an https address (http on a loopback address only)</source>
        <translation>--service richiede un indirizzo https (http solo su un indirizzo di loopback)</translation>
    </message>
    <message>
        <source>--account takes an address like someone@example.com</source>
        <translation>--account richiede un indirizzo come someone@example.com</translation>
    </message>
    <message>
        <source>--open takes options, sign-in or data</source>
        <translation>--open richiede options, sign-in o data</translation>
    </message>
    <message>
        <source>--translation takes a file that can be read</source>
        <translation>--translation richiede un file leggibile</translation>
    </message>
    <message>
        <source>--translation brings its own language; leave --language out</source>
        <translation>--translation porta con sé la propria lingua; ometta --language</translation>
    </message>
    <message>
        <source>--tour goes with --demo</source>
        <translation>--tour va usato con --demo</translation>
    </message>
    <message>
        <source>--demo brings a service of its own; leave --service out</source>
        <translation>--demo porta con sé un proprio servizio; ometta --service</translation>
    </message>
    <message>
        <source>--screenshots shows the languages built in; leave --translation out</source>
        <translation>--screenshots mostra le lingue integrate; ometta --translation</translation>
    </message>
    <message>
        <source>--password-file goes with --account</source>
        <translation>--password-file va usato con --account</translation>
    </message>
    <message>
        <source>unknown argument &apos;%1&apos;</source>
        <extracomment>%1: as written</extracomment>
        <translation>argomento sconosciuto &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 (%2, identifies %3, since consent version %4): %5</source>
        <extracomment>MEANING-CRITICAL. A field that may be collected. %1: name, %2: type, %3: whom it identifies, English words; %4: number of the version of consent; %5: what it is for, a sentence</extracomment>
        <translation>%1 (%2, identifica %3, dalla versione %4 del consenso): %5</translation>
    </message>
    <message>
        <source>every request</source>
        <extracomment>MEANING-CRITICAL. Head of a list: the fields that are in all requests</extracomment>
        <translation>ogni richiesta</translation>
    </message>
    <message>
        <source>queued: %1</source>
        <extracomment>MEANING-CRITICAL. Head of a list: records that wait to be sent. %1: how many</extracomment>
        <translation>in attesa: %1</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <extracomment>MEANING-CRITICAL. Head of a list: requests. %1: how many</extracomment>
        <translation>inviate: %1</translation>
    </message>
    <message>
        <source>status %1</source>
        <extracomment>%1: number of the HTTP status</extracomment>
        <translation>stato %1</translation>
    </message>
    <message>
        <source>receipts: %1</source>
        <extracomment>MEANING-CRITICAL. Head of a list: receipts for what was erased on this computer. %1: how many</extracomment>
        <translation>ricevute: %1</translation>
    </message>
    <message>
        <source>records erased: %1</source>
        <extracomment>MEANING-CRITICAL. %1: how many</extracomment>
        <translation>record cancellati: %1</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 non può essere letto</translation>
    </message>
    <message>
        <source>cannot make sense of &apos;%1&apos;</source>
        <extracomment>%1: as written</extracomment>
        <translation>&quot;%1&quot; non è comprensibile</translation>
    </message>
    <message>
        <source>the demo&apos;s files cannot be made in %1</source>
        <extracomment>%1: a folder</extracomment>
        <translation>i file della dimostrazione non possono essere creati in %1</translation>
    </message>
    <message>
        <source>candor-service is neither beside candor nor on the PATH; build or install it</source>
        <translation>candor-service non si trova né accanto a candor né in PATH; lo compili o lo installi</translation>
    </message>
    <message>
        <source>candor-service could not add the demo&apos;s account</source>
        <translation>candor-service non ha potuto aggiungere l&apos;account della dimostrazione</translation>
    </message>
    <message>
        <source>candor-service did not start: %1</source>
        <extracomment>%1: what the system says</extracomment>
        <translation>candor-service non si è avviato: %1</translation>
    </message>
    <message>
        <source>candor-service said &apos;%1&apos; in place of its address</source>
        <extracomment>%1: what it said</extracomment>
        <translation>candor-service ha indicato &quot;%1&quot; invece del proprio indirizzo</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 non contiene alcun certificato in formato PEM</translation>
    </message>
    <message>
        <source>there is no display: neither DISPLAY nor WAYLAND_DISPLAY is set</source>
        <translation>nessuno schermo: né DISPLAY né WAYLAND_DISPLAY è impostata</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>accesso non riuscito</translation>
    </message>
    <message>
        <source>%1 (host %2)</source>
        <extracomment>%1: name of an error, %2: host</extracomment>
        <translation>%1 (host %2)</translation>
    </message>
    <message>
        <source>%1 (host %2, %3)</source>
        <extracomment>%1: name of an error, %2: host, %3: what is known beside, in English</extracomment>
        <translation>%1 (host %2, %3)</translation>
    </message>
    <message>
        <source>%1 (host %2, status %3)</source>
        <extracomment>%1: name of an error, %2: host, %3: HTTP status</extracomment>
        <translation>%1 (host %2, stato %3)</translation>
    </message>
    <message>
        <source>%1 (host %2, status %3, %4)</source>
        <extracomment>%1: name of an error, %2: host, %3: HTTP status, %4: what is known beside, in English</extracomment>
        <translation>%1 (host %2, stato %3, %4)</translation>
    </message>
    <message>
        <source>%1 does not take &quot;%2&quot;</source>
        <extracomment>%1: a command or flag, %2: what was written behind it</extracomment>
        <translation>%1 non accetta &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1 needs a file</source>
        <extracomment>%1: a command</extracomment>
        <translation>%1 richiede un file</translation>
    </message>
    <message>
        <source>%1 (no fault)</source>
        <extracomment>What is remarked on a file, and no fault of it. %1: the remark</extracomment>
        <translation>%1 (nessun difetto)</translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>nessun difetto</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>manca un comando</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>non esiste il comando &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the server&apos;s answer (status %1) is no policy</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids. %1: number of the HTTP status</extracomment>
        <translation>la risposta del server (stato %1) non è un criterio</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>il file non può essere aperto</translation>
    </message>
    <message>
        <source>not configured</source>
        <extracomment>State of a policy setting</extracomment>
        <translation>non configurato</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where a policy setting comes from: nobody has set it</extracomment>
        <translation>valore predefinito</translation>
    </message>
    <message>
        <source>%1 (%2, since %3)</source>
        <extracomment>Where a policy setting comes from. %1: server, machine, user or pool; %2: host or file; %3: date</extracomment>
        <translation>%1 (%2, dal %3)</translation>
    </message>
    <message>
        <source>known (%1)</source>
        <extracomment>State of the server&apos;s policy. %1: host</extracomment>
        <translation>noto (%1)</translation>
    </message>
    <message>
        <source>known (%1, since %2, last known good)</source>
        <extracomment>State of the server&apos;s policy, when the server does not answer. %1: host, %2: date</extracomment>
        <translation>noto (%1, dal %2, ultimo valido noto)</translation>
    </message>
    <message>
        <source>known (%1, since %2)</source>
        <extracomment>State of the server&apos;s policy. %1: host, %2: date</extracomment>
        <translation>noto (%1, dal %2)</translation>
    </message>
    <message>
        <source>cannot be read (%1); what it would govern is forbidden</source>
        <extracomment>MEANING-CRITICAL. State of the server&apos;s policy. %1: host</extracomment>
        <translation>non può essere letto (%1); ciò che regolerebbe è vietato</translation>
    </message>
    <message>
        <source>unknown; only census may be recorded</source>
        <extracomment>MEANING-CRITICAL. State of the server&apos;s policy</extracomment>
        <translation>sconosciuto; può essere registrato solo il censimento</translation>
    </message>
    <message>
        <source>fault</source>
        <extracomment>In the place of a value: it cannot be read</extracomment>
        <translation>difetto</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. %1: a sentence</extracomment>
        <translation>scartato: %1</translation>
    </message>
    <message>
        <source>fault, which forbids</source>
        <extracomment>MEANING-CRITICAL. In the place of a policy setting&apos;s value</extracomment>
        <translation>difetto, il che vieta</translation>
    </message>
    <message>
        <source>in force: %1, from %2</source>
        <extracomment>MEANING-CRITICAL. A policy setting. %1: its value, %2: where it comes from</extracomment>
        <translation>in vigore: %1, da %2</translation>
    </message>
    <message>
        <source>server&apos;s policy: %1</source>
        <extracomment>MEANING-CRITICAL. %1: its state</extracomment>
        <translation>criterio del server: %1</translation>
    </message>
    <message>
        <source>Faults of whole documents</source>
        <extracomment>Head of a list of policy files that cannot be read</extracomment>
        <translation>Difetti di interi documenti</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>Head of a list of remarks on policy files</extracomment>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>collected</source>
        <extracomment>MEANING-CRITICAL. State of a category of data</extracomment>
        <translation>raccolto</translation>
    </message>
    <message>
        <source>not collected</source>
        <extracomment>MEANING-CRITICAL. State of a category of data</extracomment>
        <translation>non raccolto</translation>
    </message>
    <message>
        <source>no password can be read from %1</source>
        <extracomment>%1: a file</extracomment>
        <translation>nessuna password può essere letta da %1</translation>
    </message>
    <message>
        <source>there is no translation for --language %1; there are: %2</source>
        <extracomment>%1: a tag such as fr, %2: those that there are</extracomment>
        <translation>non esiste una traduzione per --language %1; esistono: %2</translation>
    </message>
    <message>
        <source>the glossary %1 cannot be read: %2</source>
        <extracomment>%1: a file, %2: what is wrong with it</extracomment>
        <translation>il glossario %1 non può essere letto: %2</translation>
    </message>
    <message>
        <source>findings: %1</source>
        <extracomment>%1: how many</extracomment>
        <translation>rilievi: %1</translation>
    </message>
    <message>
        <source>to review: %1</source>
        <extracomment>How many texts nobody has reviewed. %1: how many</extracomment>
        <translation>da rivedere: %1</translation>
    </message>
    <message>
        <source>English: %1</source>
        <extracomment>%1: an English text of the program</extracomment>
        <translation>Inglese: %1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <extracomment>%1: the translation of a text of the program</extracomment>
        <translation>Traduzione: %1</translation>
    </message>
    <message>
        <source>%1 has faults: see candor translation check</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 ha difetti: vedere candor translation check</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1: a file, %2: what is wrong with it</extracomment>
        <translation>%1 non può essere letto: %2</translation>
    </message>
    <message>
        <source>no finished, meaning-critical translation has the key %1</source>
        <extracomment>%1: as written</extracomment>
        <translation>nessuna traduzione completa di significato critico ha la chiave %1</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 non può essere scritto</translation>
    </message>
    <message>
        <source>reviewed by %1: %2, in %3</source>
        <extracomment>%1: who has reviewed texts, %2: how many, %3: file</extracomment>
        <translation>rivisti da %1: %2, in %3</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>Stands before how a command is to be written</extracomment>
        <translation>uso:</translation>
    </message>
    <message>
        <source>something follows the document&apos;s end</source>
        <translation>qualcosa segue la fine del documento</translation>
    </message>
    <message>
        <source>the document is larger than %1 bytes</source>
        <extracomment>%1: how many</extracomment>
        <translation>il documento supera %1 byte</translation>
    </message>
    <message>
        <source>the document begins with a byte order mark</source>
        <translation>il documento inizia con un contrassegno dell&apos;ordine dei byte</translation>
    </message>
    <message>
        <source>the document is not UTF-8</source>
        <translation>il documento non è in UTF-8</translation>
    </message>
    <message>
        <source>the document is nested deeper than %1</source>
        <extracomment>%1: how many</extracomment>
        <translation>il documento ha più di %1 livelli di annidamento</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice</source>
        <extracomment>%1: as written</extracomment>
        <translation>la chiave &quot;%1&quot; compare due volte</translation>
    </message>
    <message>
        <source>a name in quotes is expected here</source>
        <translation>qui è previsto un nome tra virgolette</translation>
    </message>
    <message>
        <source>a colon is expected here</source>
        <translation>qui sono previsti due punti</translation>
    </message>
    <message>
        <source>a comma or &quot;%1&quot; is expected here</source>
        <extracomment>%1: a bracket</extracomment>
        <translation>qui è previsto una virgola o &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>qui è previsto un valore</translation>
    </message>
    <message>
        <source>a digit is expected here</source>
        <translation>qui è prevista una cifra</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>il numero è fuori dall&apos;intervallo</translation>
    </message>
    <message>
        <source>a control character stands in a string</source>
        <translation>una stringa contiene un carattere di controllo</translation>
    </message>
    <message>
        <source>the document ends inside a string</source>
        <translation>il documento termina all&apos;interno di una stringa</translation>
    </message>
    <message>
        <source>the escape is none that JSON knows</source>
        <translation>JSON non conosce questa sequenza di escape</translation>
    </message>
    <message>
        <source>the escape is half of a surrogate pair</source>
        <translation>la sequenza di escape è metà di una coppia di surrogati</translation>
    </message>
    <message>
        <source>four hexadecimal digits are expected here</source>
        <translation>qui sono previste quattro cifre esadecimali</translation>
    </message>
    <message>
        <source>the cached policy cannot be opened</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids</extracomment>
        <translation>il criterio memorizzato nella cache non può essere aperto</translation>
    </message>
    <message>
        <source>the cached policy is not a regular file</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids</extracomment>
        <translation>il criterio memorizzato nella cache non è un file normale</translation>
    </message>
    <message>
        <source>the cached policy cannot be read</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids</extracomment>
        <translation>il criterio memorizzato nella cache non può essere letto</translation>
    </message>
    <message>
        <source>the document is not an object</source>
        <translation>il documento non è un oggetto</translation>
    </message>
    <message>
        <source>the value must be true or false, without quotes</source>
        <translation>il valore deve essere true o false, senza virgolette</translation>
    </message>
    <message>
        <source>only the pool that hosts a meeting decides this; ignored here</source>
        <translation>lo decide solo il pool che ospita una riunione; qui viene ignorato</translation>
    </message>
    <message>
        <source>only the server decides this; ignored here</source>
        <translation>lo decide solo il server; qui viene ignorato</translation>
    </message>
    <message>
        <source>unknown key, ignored; did you mean &quot;%1&quot;?</source>
        <extracomment>%1: name of a policy setting</extracomment>
        <translation>chiave sconosciuta, ignorata; si intendeva &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>unknown key, ignored</source>
        <translation>chiave sconosciuta, ignorata</translation>
    </message>
    <message>
        <source>the cached policy is damaged</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids</extracomment>
        <translation>il criterio memorizzato nella cache è danneggiato</translation>
    </message>
    <message>
        <source>it is a link</source>
        <extracomment>Why a file or folder with policies cannot be read</extracomment>
        <translation>è un collegamento</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>questa non è una cartella</translation>
    </message>
    <message>
        <source>it cannot be opened: %1</source>
        <extracomment>Why a file or folder with policies cannot be read. %1: what the system says</extracomment>
        <translation>non può essere aperto: %1</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>questo non è un file normale</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>il file non può essere letto</translation>
    </message>
    <message>
        <source>the folder cannot be listed</source>
        <translation>il contenuto della cartella non può essere elencato</translation>
    </message>
    <message>
        <source>it does not belong to root</source>
        <translation>non appartiene a root</translation>
    </message>
    <message>
        <source>it belongs neither to you nor to root</source>
        <extracomment>Why a file or folder with policies is not trusted</extracomment>
        <translation>non appartiene né a Lei né a root</translation>
    </message>
    <message>
        <source>it can be written by others than its owner</source>
        <extracomment>Why a file or folder with policies is not trusted</extracomment>
        <translation>può essere scritto anche da chi è diverso dal proprietario</translation>
    </message>
    <message>
        <source>it is too old: after 7 days only a ban still counts</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count</extracomment>
        <translation>è troppo vecchio: dopo 7 giorni conta ancora solo un divieto</translation>
    </message>
    <message>
        <source>it does not configure this setting</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count</extracomment>
        <translation>non configura questa impostazione</translation>
    </message>
    <message>
        <source>%1 comes first</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. %1: another one, such as: server (host)</extracomment>
        <translation>%1 viene prima</translation>
    </message>
    <message>
        <source>%1 forbids, and forbid wins</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. %1: another one, such as: server (host)</extracomment>
        <translation>%1 vieta, e il divieto prevale</translation>
    </message>
    <message>
        <source>%1 cannot be read, which forbids</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. %1: another one, such as: server (host)</extracomment>
        <translation>%1 non può essere letto, il che vieta</translation>
    </message>
    <message>
        <source>it says %1 where %2 says %3; forbid wins</source>
        <extracomment>MEANING-CRITICAL. Two files contradict each other. %1, %3: Enabled or Disabled; %2: the other file</extracomment>
        <translation>indica %1 mentre %2 indica %3; il divieto prevale</translation>
    </message>
    <message>
        <source>the value must be &quot;Enabled&quot; or &quot;Disabled&quot;</source>
        <translation>il valore deve essere &quot;Enabled&quot; o &quot;Disabled&quot;</translation>
    </message>
    <message>
        <source>the value must be &quot;Off&quot;, &quot;Light&quot; or &quot;Full&quot;</source>
        <translation>il valore deve essere &quot;Off&quot;, &quot;Light&quot; o &quot;Full&quot;</translation>
    </message>
    <message>
        <source>the telemetry address cannot be read: wrong type; counts as absent</source>
        <translation>l&apos;indirizzo di telemetria non può essere letto: tipo errato; considerato assente</translation>
    </message>
    <message>
        <source>no host</source>
        <extracomment>In the place of an address&apos;s host: there is none</extracomment>
        <translation>nessun host</translation>
    </message>
    <message>
        <source>the telemetry address is refused (%1): it must be https, without a user name, and on the server&apos;s own host, the sign-in domain or its cloud; counts as absent</source>
        <extracomment>MEANING-CRITICAL. %1: its host</extracomment>
        <translation>l&apos;indirizzo di telemetria è rifiutato (%1): deve essere https, senza nome utente, e trovarsi sull&apos;host stesso del server, nel dominio di accesso o nel suo cloud; considerato assente</translation>
    </message>
    <message>
        <source>Enabled forbids usage data, error reporting and the improvement programme.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>Enabled vieta i dati di utilizzo, la segnalazione errori e il Programma Analisi utilizzo software.</translation>
    </message>
    <message>
        <source>Disabled forbids the improvement programme; otherwise each user chooses.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>Disabled vieta il Programma Analisi utilizzo software; altrimenti ogni utente sceglie.</translation>
    </message>
    <message>
        <source>Enabled keeps the log level from going below loggingLevel; otherwise each user chooses.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>Enabled impedisce che il livello di registrazione scenda sotto loggingLevel; altrimenti ogni utente sceglie.</translation>
    </message>
    <message>
        <source>The lowest log level a user may choose while logging is Enabled.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>Il livello di registrazione più basso che un utente può scegliere finché logging è Enabled.</translation>
    </message>
    <message>
        <source>Enabled permits usage data and error reporting in meetings hosted by the pool; otherwise they are forbidden.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>Enabled consente i dati di utilizzo e la segnalazione errori nelle riunioni ospitate dal pool; altrimenti sono vietati.</translation>
    </message>
    <message>
        <source>the file says its language is &quot;%1&quot;, and its name says &quot;%2&quot;</source>
        <extracomment>%1, %2: tags such as fr</extracomment>
        <translation>il file indica come lingua &quot;%1&quot; e il suo nome indica &quot;%2&quot;</translation>
    </message>
    <message>
        <source>this language has %1 plural forms, and %2 are here</source>
        <extracomment>%1, %2: how many</extracomment>
        <translation>questa lingua ha %1 forme plurali e qui ce ne sono %2</translation>
    </message>
    <message>
        <source>a plural form is empty</source>
        <translation>una forma plurale è vuota</translation>
    </message>
    <message>
        <source>there is no translation yet</source>
        <translation>non esiste ancora una traduzione</translation>
    </message>
    <message>
        <source>it is marked as unfinished</source>
        <translation>è contrassegnata come non finita</translation>
    </message>
    <message>
        <source>the English has changed since %1 reviewed it on %2 (it was: &quot;%3&quot;); review it again: --text %4</source>
        <extracomment>%1: who has reviewed it, %2: date, %3: an English text, %4: a key to write behind --text</extracomment>
        <translation>l&apos;inglese è cambiato dopo la revisione di %1 del %2 (era: &quot;%3&quot;); lo riveda: --text %4</translation>
    </message>
    <message>
        <source>nobody has reviewed this text: compare it with the English, then --text %1</source>
        <extracomment>%1: a key to write behind --text</extracomment>
        <translation>nessuno ha rivisto questo testo: lo confronti con l&apos;inglese, poi --text %1</translation>
    </message>
    <message>
        <source>the reviews cannot be read: %1</source>
        <extracomment>%1: what is wrong with them</extracomment>
        <translation>le revisioni non possono essere lette: %1</translation>
    </message>
    <message>
        <source>the translation has changed since %1 reviewed it on %2; review it again: --text %3</source>
        <extracomment>%1: who has reviewed it, %2: date, %3: a key to write behind --text</extracomment>
        <translation>la traduzione è cambiata dopo la revisione di %1 del %2; la riveda: --text %3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1: number, %2: what is wrong there</extracomment>
        <translation>riga %1: %2</translation>
    </message>
    <message>
        <source>a term is a word a language</source>
        <extracomment>What is wrong with the glossary: for each language there has to be one word</extracomment>
        <translation>un termine è una parola per lingua</translation>
    </message>
    <message>
        <source>a term has its English word in &quot;en&quot;</source>
        <translation>un termine ha la parola inglese in &quot;en&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression</source>
        <extracomment>%1: as written</extracomment>
        <translation>&quot;%1&quot; non è un&apos;espressione regolare</translation>
    </message>
    <message>
        <source>a glossary has &quot;terms&quot;, &quot;names&quot; and &quot;languages&quot;</source>
        <translation>un glossario ha &quot;terms&quot;, &quot;names&quot; e &quot;languages&quot;</translation>
    </message>
    <message>
        <source>there is no array &quot;reviews&quot;</source>
        <translation>non c&apos;è alcun array &quot;reviews&quot;</translation>
    </message>
    <message>
        <source>the review lacks something, is another text&apos;s, or stands there twice</source>
        <translation>alla revisione manca qualcosa, è di un altro testo o compare due volte</translation>
    </message>
    <message>
        <source>the translation lacks %1</source>
        <extracomment>%1: placeholders or tags</extracomment>
        <translation>nella traduzione manca %1</translation>
    </message>
    <message>
        <source>the translation has %1, which the English lacks</source>
        <extracomment>%1: placeholders or tags</extracomment>
        <translation>la traduzione contiene %1, che manca nell&apos;inglese</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes what is not open</source>
        <extracomment>%1: name of a tag</extracomment>
        <translation>&lt;/%1&gt; chiude ciò che non è aperto</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not closed</source>
        <extracomment>%1: name of a tag</extracomment>
        <translation>&lt;%1&gt; non è chiuso</translation>
    </message>
    <message>
        <source>a &lt; begins no tag: take it away</source>
        <translation>un &lt; non apre alcun tag: lo tolga</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is officially &quot;%2&quot;</source>
        <extracomment>%1: an English word, %2: its translation in the glossary</extracomment>
        <translation>&quot;%1&quot; è ufficialmente &quot;%2&quot;</translation>
    </message>
    <message>
        <source>several letters are marked with &amp;: one key is enough</source>
        <translation>più lettere sono contrassegnate con &amp;: basta un tasto</translation>
    </message>
    <message>
        <source>the English has no access key, so take the &amp; away</source>
        <translation>l&apos;inglese non ha un tasto di accesso, quindi tolga il &amp;</translation>
    </message>
    <message>
        <source>mark a letter with &amp;, as the English does</source>
        <translation>contrassegni una lettera con &amp;, come nell&apos;inglese</translation>
    </message>
    <message>
        <source>write the access key behind the text: (&amp;%1)</source>
        <extracomment>%1: a letter</extracomment>
        <translation>scriva il tasto di accesso dopo il testo: (&amp;%1)</translation>
    </message>
    <message>
        <source>the English ends without &quot;%1&quot;</source>
        <translation>l&apos;inglese termina senza &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the English ends with &quot;%1&quot;</source>
        <translation>l&apos;inglese termina con &quot;%1&quot;</translation>
    </message>
    <message>
        <source>begin and end with a space where the English does, and nowhere else</source>
        <translation>inizi e termini con uno spazio dove lo fa l&apos;inglese, e in nessun altro punto</translation>
    </message>
    <message>
        <source>a mark of a merge stands in the translation</source>
        <translation>la traduzione contiene un segno di unione</translation>
    </message>
    <message>
        <source>names are not translated: keep %1</source>
        <extracomment>%1: names</extracomment>
        <translation>i nomi non si traducono: mantenga %1</translation>
    </message>
    <message>
        <source>the English does not name %1</source>
        <extracomment>%1: names</extracomment>
        <translation>l&apos;inglese non nomina %1</translation>
    </message>
    <message>
        <source>do not say &quot;%1&quot;: %2</source>
        <extracomment>%1: a word, %2: why, from the glossary</extracomment>
        <translation>non dica &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>the negation of the English seems to be lost</source>
        <translation>la negazione dell&apos;inglese sembra andata persa</translation>
    </message>
    <message>
        <source>the English has no negation</source>
        <translation>l&apos;inglese non ha una negazione</translation>
    </message>
    <message>
        <source>the byte 0x%1 is no UTF-8</source>
        <extracomment>%1: its number</extracomment>
        <translation>il byte 0x%1 non è UTF-8</translation>
    </message>
    <message>
        <source>the mark %1 of a merge was left in the file</source>
        <extracomment>%1: such as seven &lt;</extracomment>
        <translation>il segno di unione %1 è rimasto nel file</translation>
    </message>
    <message>
        <source>the document type has to be &lt;!DOCTYPE TS&gt;, without declarations</source>
        <translation>il tipo di documento deve essere &lt;!DOCTYPE TS&gt;, senza dichiarazioni</translation>
    </message>
    <message>
        <source>the tag is longer than %1 characters</source>
        <extracomment>%1: how many</extracomment>
        <translation>il tag supera %1 caratteri</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes</source>
        <extracomment>%1: how many</extracomment>
        <translation>il file supera %1 byte</translation>
    </message>
    <message>
        <source>the outermost element has to be &lt;TS&gt;</source>
        <translation>l&apos;elemento più esterno deve essere &lt;TS&gt;</translation>
    </message>
    <message>
        <source>the encoding has to be utf-8</source>
        <translation>la codifica deve essere utf-8</translation>
    </message>
    <message>
        <source>elements lie more than %1 deep</source>
        <extracomment>%1: how many</extracomment>
        <translation>gli elementi hanno più di %1 livelli di profondità</translation>
    </message>
    <message>
        <source>text stands between the elements</source>
        <translation>tra gli elementi c&apos;è del testo</translation>
    </message>
    <message>
        <source>&lt;byte&gt; has no value that is a character</source>
        <translation>&lt;byte&gt; non ha un valore che sia un carattere</translation>
    </message>
    <message>
        <source>&lt;TS&gt; has no language</source>
        <translation>&lt;TS&gt; non ha una lingua</translation>
    </message>
    <message>
        <source>numerus is yes or no</source>
        <translatorcomment>negation checked</translatorcomment>
        <translation>numerus è yes o no</translation>
    </message>
    <message>
        <source>the message has two translations</source>
        <translation>il messaggio ha due traduzioni</translation>
    </message>
    <message>
        <source>type is unfinished, vanished or obsolete, not &quot;%1&quot;</source>
        <extracomment>%1: as written</extracomment>
        <translation>type è unfinished, vanished o obsolete, non &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the context of the message has no name</source>
        <translation>il contesto del messaggio non ha un nome</translation>
    </message>
    <message>
        <source>the message has no source</source>
        <translation>il messaggio non ha un testo di origine</translation>
    </message>
    <message>
        <source>the message has no translation</source>
        <translation>il messaggio non ha una traduzione</translation>
    </message>
    <message>
        <source>the message holds bytes that are no UTF-8</source>
        <translation>il messaggio contiene byte che non sono UTF-8</translation>
    </message>
    <message>
        <source>the message stands twice in its context</source>
        <translation>il messaggio compare due volte nel proprio contesto</translation>
    </message>
    <message>
        <source>&lt;%1&gt; does not belong into %2</source>
        <extracomment>%1: name of an element, %2: the one that it stands in</extracomment>
        <translation>&lt;%1&gt; non può stare in %2</translation>
    </message>
    <message>
        <source>there is no language &quot;%1&quot;</source>
        <extracomment>%1: as written</extracomment>
        <translation>non esiste la lingua &quot;%1&quot;</translation>
    </message>
    <message>
        <source>it is cut off in the window &quot;%1&quot; (%2): %3 pixels too wide</source>
        <extracomment>A text that is cut off. %1: a window, %2: a control, by their English names; %3: pixels</extracomment>
        <translation>è troncato nella finestra &quot;%1&quot; (%2): %3 pixel di troppo in larghezza</translation>
    </message>
    <message>
        <source>it is cut off in the window &quot;%1&quot; (%2): %3 pixels too high</source>
        <extracomment>A text that is cut off. %1: a window, %2: a control, by their English names; %3: pixels</extracomment>
        <translation>è troncato nella finestra &quot;%1&quot; (%2): %3 pixel di troppo in altezza</translation>
    </message>
    <message>
        <source>people have to scroll sideways to read the window &quot;%1&quot;: %2 pixels too wide</source>
        <extracomment>A text that is too long. %1: a window, by its English name; %2: pixels</extracomment>
        <translation>per leggere la finestra &quot;%1&quot; bisogna scorrere di lato: %2 pixel di troppo in larghezza</translation>
    </message>
    <message>
        <source>the window &quot;%1&quot; does not fit on a screen of %2 pixels: %3 pixels too wide</source>
        <extracomment>A text that is too long. %1: a window, by its English name; %2, %3: pixels</extracomment>
        <translation>la finestra &quot;%1&quot; non entra in uno schermo di %2 pixel: %3 pixel di troppo in larghezza</translation>
    </message>
    <message>
        <source>%1 and %2 lie over each other in the window &quot;%3&quot;: %4 pixels too wide</source>
        <extracomment>%1, %2: two controls, %3: a window, by their English names; %4: pixels</extracomment>
        <translation>%1 e %2 si sovrappongono nella finestra &quot;%3&quot;: %4 pixel di troppo in larghezza</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (line %2) has the access key %3 already in the window &quot;%4&quot;</source>
        <extracomment>%1: an English text, %2: number of its line, %3: a key such as Alt+N, %4: a window, by its English name</extracomment>
        <translation>&quot;%1&quot; (riga %2) ha già il tasto di accesso %3 nella finestra &quot;%4&quot;</translation>
    </message>
    <message>
        <source>a text that is not in this file has the access key %1 already in the window &quot;%2&quot;</source>
        <extracomment>%1: a key such as Alt+N, %2: a window, by its English name</extracomment>
        <translation>un testo che non è in questo file ha già il tasto di accesso %1 nella finestra &quot;%2&quot;</translation>
    </message>
    <message>
        <source>This window collects and sends nothing, because Candor was already running when it was opened. The window opened first shows what is collected and sent.</source>
        <extracomment>MEANING-CRITICAL. Said where the program was started a second time</extracomment>
        <translation>Questa finestra non raccoglie e non invia nulla, perché Candor era già in esecuzione quando è stata aperta. La finestra aperta per prima mostra cosa viene raccolto e inviato.</translation>
    </message>
    <message>
        <source>Nothing is collected or sent until the next start, because no file can be written in %1.</source>
        <extracomment>MEANING-CRITICAL. %1: path of a folder</extracomment>
        <translation>Fino al prossimo avvio non viene raccolto né inviato nulla, perché in %1 non può essere scritto alcun file.</translation>
    </message>
    <message>
        <source>Nothing is sent at the moment, because the file %1 cannot be opened. It is tried again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of a file</extracomment>
        <translation>Al momento non viene inviato nulla, perché il file %1 non può essere aperto. Si riprova.</translation>
    </message>
    <message>
        <source>The policy in force could not be saved in %1. It holds while the program runs, and saving is tried again; until then a start without a connection goes by an earlier policy, which may permit more.</source>
        <extracomment>MEANING-CRITICAL. %1: path of a folder</extracomment>
        <translation>Non è stato possibile salvare in %1 il criterio in vigore. Vale finché il programma è in esecuzione, e si riprova a salvarlo; fino ad allora un avvio senza connessione segue un criterio precedente, che può consentire di più.</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <extracomment>Of a value in a policy file. %1: which values it may have; %2: the value that may have been meant, such as: &quot;Enabled&quot;</extracomment>
        <translation>%1; si intendeva %2?</translation>
    </message>
    <message>
        <source>the value must be a boolean</source>
        <extracomment>Why a policy setting cannot be read</extracomment>
        <translation>il valore deve essere un booleano</translation>
    </message>
    <message>
        <source>the value must be a REG_DWORD of 0 or 1</source>
        <extracomment>Why a policy setting cannot be read. REG_DWORD is a type of the Windows registry</extracomment>
        <translation>il valore deve essere un REG_DWORD pari a 0 o 1</translation>
    </message>
    <message>
        <source>%1 %2 or later</source>
        <extracomment>What a policy setting works with. %1: product, %2: version</extracomment>
        <translation>%1 %2 o successivo</translation>
    </message>
    <message>
        <source>policy files read: %1</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>file dei criteri letti: %1</translation>
    </message>
    <message>
        <source>server asked again: %1</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>server interrogato di nuovo: %1</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <extracomment>MEANING-CRITICAL. Of a reason to collect data or not, such as PolicyUnknown: it is the case. %1: its name</extracomment>
        <translation>%1 è vero</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <extracomment>MEANING-CRITICAL. Of a reason to collect data or not, such as PolicyUnknown: it is not the case. %1: its name</extracomment>
        <translation>%1 non è vero</translation>
    </message>
    <message>
        <source>server</source>
        <extracomment>Where a policy setting comes from</extracomment>
        <translation>server</translation>
    </message>
    <message>
        <source>machine</source>
        <extracomment>Where a policy setting comes from: what is set for the computer, whoever uses it</extracomment>
        <translation>computer</translation>
    </message>
    <message>
        <source>user</source>
        <extracomment>Where a policy setting comes from: what is set for one user of the computer</extracomment>
        <translation>utente</translation>
    </message>
    <message>
        <source>pool</source>
        <extracomment>Where a policy setting comes from: the servers that host a meeting</extracomment>
        <translation>pool</translation>
    </message>
    <message>
        <source>what was accepted of signed policies is damaged; without the file it starts anew</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids: a file of the program&apos;s own. The last word is what helps</extracomment>
        <translation>ciò che è stato accettato dei criteri firmati è danneggiato; senza il file si ricomincia da capo</translation>
    </message>
    <message>
        <source>the sandbox does not show this folder of the computer</source>
        <extracomment>MEANING-CRITICAL. Why the policies of a computer cannot be read from within a sandbox (a Flatpak)</extracomment>
        <translation>la sandbox non mostra questa cartella del computer</translation>
    </message>
    <message>
        <source>the sandbox lets this folder be written</source>
        <extracomment>MEANING-CRITICAL. Why the policies of a computer are not trusted within a sandbox (a Flatpak)</extracomment>
        <translation>la sandbox permette di scrivere in questa cartella</translation>
    </message>
    <message>
        <source>the name must be an organization&apos;s sign-in domain, in lower case: contoso.com</source>
        <extracomment>MEANING-CRITICAL. Why a file with keys cannot be used</extracomment>
        <translation>il nome deve essere il dominio di accesso di un&apos;organizzazione, in minuscolo: contoso.com</translation>
    </message>
    <message>
        <source>the value must be a public key of Ed25519: 32 bytes, written in Base64</source>
        <extracomment>MEANING-CRITICAL. Why a file with keys cannot be used. Base64 and Ed25519 are names</extracomment>
        <translation>il valore deve essere una chiave pubblica Ed25519: 32 byte, scritti in Base64</translation>
    </message>
    <message>
        <source>there is no key in it</source>
        <extracomment>MEANING-CRITICAL. Why a file with keys cannot be used</extracomment>
        <translation>non contiene alcuna chiave</translation>
    </message>
    <message>
        <source>it is signed by a key that has been replaced</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>è firmato con una chiave che è stata sostituita</translation>
    </message>
    <message>
        <source>the signature does not fit: the policy was altered, or another key signed it</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>la firma non corrisponde: il criterio è stato modificato, oppure lo ha firmato un&apos;altra chiave</translation>
    </message>
    <message>
        <source>it was issued at %1, before the one accepted last (%2)</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids. %1, %2: date and time</extracomment>
        <translation>è stato emesso il %1, prima dell&apos;ultimo accettato (%2)</translation>
    </message>
    <message>
        <source>it was issued at %1, which is in the future; %2 is the latest that is accepted</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids. %1, %2: date and time</extracomment>
        <translation>è stato emesso il %1, cioè nel futuro; al più tardi si accetta %2</translation>
    </message>
    <message>
        <source>it is signed for %1, not for %2</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids. %1, %2: domains</extracomment>
        <translation>è firmato per %1, non per %2</translation>
    </message>
    <message>
        <source>a new key comes with it that the key in force has not signed</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>lo accompagna una nuova chiave che la chiave in vigore non ha firmato</translation>
    </message>
    <message>
        <source>it is not signed, though this computer has a key that must have signed it</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>non è firmato, benché questo computer abbia una chiave che deve averlo firmato</translation>
    </message>
    <message>
        <source>its signature cannot be read</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>la sua firma non può essere letta</translation>
    </message>
    <message>
        <source>this computer has keys for signed policies, and none for %1 (or two that differ)</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids. %1: domain</extracomment>
        <translation>questo computer ha chiavi per i criteri firmati, ma nessuna per %1 (o due diverse)</translation>
    </message>
    <message>
        <source>--tour shows what is sent, and this program cannot send</source>
        <extracomment>MEANING-CRITICAL. Why an option of the command line cannot be used</extracomment>
        <translation>--tour mostra ciò che viene inviato, e questo programma non può inviare</translation>
    </message>
    <message>
        <source>an admin has configured this setting</source>
        <translation>un amministratore ha configurato questa impostazione</translation>
    </message>
    <message>
        <source>the telemetry address is refused (%1): this program was built to send to %2 only; counts as absent</source>
        <extracomment>MEANING-CRITICAL. %1: its host; %2: an address</extracomment>
        <translation>l&apos;indirizzo di telemetria è rifiutato (%1): questo programma è stato compilato per inviare solo a %2; considerato assente</translation>
    </message>
    <message>
        <source>vendor default</source>
        <extracomment>Where a policy setting comes from: whoever built the program has set it for where no admin does</extracomment>
        <translation>valore predefinito del fornitore</translation>
    </message>
    <message>
        <source>the value must be a text; the key is ignored</source>
        <translation>il valore deve essere un testo; la chiave viene ignorata</translation>
    </message>
    <message>
        <source>%1, with a valid signature</source>
        <extracomment>MEANING-CRITICAL. State of the server&apos;s policy. %1: known (host, since date)</extracomment>
        <translation>%1, con una firma valida</translation>
    </message>
    <message>
        <source>it comes from another server than the one signed in to: of that only a ban counts</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. &quot;Another server&quot;: the account has moved since</extracomment>
        <translation>proviene da un server diverso da quello a cui si è effettuato l&apos;accesso: di quello conta solo un divieto</translation>
    </message>
    <message>
        <source>no server&apos;s policy is kept here</source>
        <extracomment>MEANING-CRITICAL. Why the server&apos;s policy is unknown</extracomment>
        <translation>qui non è conservato il criterio di nessun server</translation>
    </message>
    <message>
        <source>the policies of several accounts are kept here (%1); name one with --account ADDRESS</source>
        <extracomment>MEANING-CRITICAL. Why the server&apos;s policy is unknown. %1: number of accounts</extracomment>
        <translation>qui sono conservati i criteri di più account (%1); indicarne uno con --account ADDRESS</translation>
    </message>
    <message>
        <source>no policy that counts is kept here for this account</source>
        <extracomment>MEANING-CRITICAL. Why the server&apos;s policy is unknown</extracomment>
        <translation>qui non è conservato per questo account nessun criterio che conti</translation>
    </message>
    <message>
        <source>account: %1</source>
        <extracomment>%1: an address</extracomment>
        <translation>account: %1</translation>
    </message>
    <message>
        <source>account: the only one with a policy kept here (%1)</source>
        <extracomment>MEANING-CRITICAL. %1: letters and digits that stand for an account</extracomment>
        <translation>account: l&apos;unico con un criterio conservato qui (%1)</translation>
    </message>
    <message>
        <source>what the server permits counts until: %1</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>quello che il server consente conta fino a: %1</translation>
    </message>
    <message>
        <source>only what it forbids still counts of the server&apos;s last policy (%1, since %2)</source>
        <extracomment>MEANING-CRITICAL. Of a policy that is too old. %1: host, %2: date and time</extracomment>
        <translation>dell&apos;ultimo criterio del server (%1, dal %2) conta ancora solo quello che vieta</translation>
    </message>
    <message>
        <source>The server was not asked: this is the last that the program keeps of it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Il server non è stato interrogato: questo è l&apos;ultimo criterio che il programma conserva di esso.</translation>
    </message>
    <message>
        <source>While the program runs it reads the files again as soon as they change; while it is signed in it asks the server about every 3 hours, and when told of a change.</source>
        <extracomment>MEANING-CRITICAL. When a policy is refreshed</extracomment>
        <translation>Mentre è in esecuzione, il programma rilegge i file appena cambiano; mentre è connesso, interroga il server circa ogni 3 ore e quando gli viene segnalata una modifica.</translation>
    </message>
    <message>
        <source>given up of %1, because refused, too old, or without room: %2</source>
        <extracomment>MEANING-CRITICAL. Records destroyed that the service never accepted. %1: category, %2: how many</extracomment>
        <translation>scartati di %1, perché rifiutati, troppo vecchi o senza spazio: %2</translation>
    </message>
    <message>
        <source>the folder holds more than %1 policy files; put what they say into fewer, or remove those not needed</source>
        <extracomment>MEANING-CRITICAL. Why a folder with policies is not read. %1: how many</extracomment>
        <translation>la cartella contiene più di %1 file dei criteri; riunirne il contenuto in meno file oppure rimuovere quelli non necessari</translation>
    </message>
</context>
<context>
    <name>StoreFaultText</name>
    <message>
        <source>The settings file %1 cannot be read. As long as that is so, you count as not having agreed to anything.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>Il file delle impostazioni %1 non può essere letto. Finché è così, si considera che Lei non abbia acconsentito a nulla.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged. As long as that is so, you count as not having agreed to anything.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>Il file delle impostazioni %1 è danneggiato. Finché è così, si considera che Lei non abbia acconsentito a nulla.</translation>
    </message>
    <message>
        <source>The settings file %1 was damaged, so you count as not having agreed to anything until you choose again. The damaged file was kept as %2.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file; %2: path of the copy</extracomment>
        <translation>Il file delle impostazioni %1 era danneggiato, quindi si considera che Lei non abbia acconsentito a nulla finché non sceglie di nuovo. Il file danneggiato è stato conservato come %2.</translation>
    </message>
    <message>
        <source>The language could not be saved in %1, so it only holds until the program ends.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>Non è stato possibile salvare la lingua in %1, quindi vale solo fino al termine del programma.</translation>
    </message>
</context>
<context>
    <name>candor::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <extracomment>%1: the product&apos;s version</extracomment>
        <translation>Versione %1</translation>
    </message>
    <message>
        <source>Free software under the Apache License, version 2.0. It comes with no warranty.</source>
        <translation>Software libero soggetto alla Apache License, versione 2.0. Viene fornito senza alcuna garanzia.</translation>
    </message>
    <message>
        <source>Qt %1 · contract %2</source>
        <extracomment>%1: version of the Qt library; %2: number of the product&apos;s contract for scripts and admins</extracomment>
        <translation>Qt %1 · contratto %2</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>Title of a window. %1: the product&apos;s name</extracomment>
        <translation>Informazioni su %1</translation>
    </message>
</context>
<context>
    <name>candor::AdditionsText</name>
    <message>
        <source>This was added to error reports after you agreed, and is neither recorded nor sent unless you agree to it as well: %1</source>
        <extracomment>MEANING-CRITICAL. Below the box of error reporting, where fields came after the person&apos;s yes. %1: list of what each is for, such as “Shows how long the step took that failed.”</extracomment>
        <translation>Questo è stato aggiunto alle segnalazioni di errore dopo il Suo consenso, e non viene né registrato né inviato a meno che Lei non accetti anche questo: %1</translation>
    </message>
    <message>
        <source>This was added to the program after you signed up, and is neither recorded nor sent unless you agree to it as well: %1</source>
        <extracomment>MEANING-CRITICAL. Below the box of the improvement program, where fields came after the person&apos;s yes. %1: list of what each is for, such as “Shows how long the program takes to start.”</extracomment>
        <translation>Questo è stato aggiunto al programma dopo la Sua adesione, e non viene né registrato né inviato a meno che Lei non accetti anche questo: %1</translation>
    </message>
</context>
<context>
    <name>candor::CategoryRow</name>
    <message numerus="yes">
        <source>%n record(s) waiting, nothing sent yet</source>
        <extracomment>MEANING-CRITICAL. Of one data category. %n: how many records wait to be sent</extracomment>
        <translation>
            <numerusform>%n record in attesa, ancora nulla inviato</numerusform>
            <numerusform>%n record in attesa, ancora nulla inviato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) waiting, last sent %1</source>
        <extracomment>MEANING-CRITICAL. Of one data category. %n: how many records wait to be sent; %1: date and time of the last sending</extracomment>
        <translation>
            <numerusform>%n record in attesa, ultimo invio: %1</numerusform>
            <numerusform>%n record in attesa, ultimo invio: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) given up: refused, too old, or without room</source>
        <extracomment>MEANING-CRITICAL. Of one data category. %n: how many records were destroyed that the service never accepted: it refused them, they grew too old, or there was no room for them</extracomment>
        <translation>
            <numerusform>%n record scartato: rifiutato, troppo vecchio o senza spazio</numerusform>
            <numerusform>%n record scartati: rifiutati, troppo vecchi o senza spazio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::CloseBox</name>
    <message>
        <source>Closes this window</source>
        <extracomment>What the button Close does, for screen readers</extracomment>
        <translation>Chiude questa finestra</translation>
    </message>
</context>
<context>
    <name>candor::DataDialog</name>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>Cate&amp;goria:</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Records and requests</source>
        <translation>Record e richieste</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>Bytes of the selected entry</source>
        <translation>Byte della voce selezionata</translation>
    </message>
    <message>
        <source>&amp;Indent for reading (the bytes themselves are on one line)</source>
        <translation>Formatta con &amp;rientri per la lettura (i byte effettivi sono su una sola riga)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aggiorna</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copies the bytes of the selected entry</source>
        <translation>Copia i byte della voce selezionata</translation>
    </message>
    <message>
        <source>Sent, no answer</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Inviato, nessuna risposta</translation>
    </message>
    <message>
        <source>Sent, answered with %1</source>
        <extracomment>MEANING-CRITICAL. %1: number of the HTTP status the service answered with, such as 200</extracomment>
        <translation>Inviato, risposta: %1</translation>
    </message>
    <message>
        <source>Nothing of this category waits to be sent, and nothing was sent in the last 7 days.</source>
        <extracomment>MEANING-CRITICAL. Said where one category has neither waiting nor sent records</extracomment>
        <translation>Nulla di questa categoria è in attesa di essere inviato e nulla è stato inviato negli ultimi 7 giorni.</translation>
    </message>
    <message>
        <source>Reading what is kept…</source>
        <translation>Lettura dei dati conservati…</translation>
    </message>
    <message>
        <source>%1 - What Is Sent</source>
        <extracomment>MEANING-CRITICAL. Title of the window that shows collected data. %1: the product&apos;s name</extracomment>
        <translation>%1 - Cosa viene inviato</translation>
    </message>
    <message>
        <source>A receipt holds none of the erased data. It never leaves this computer.</source>
        <extracomment>MEANING-CRITICAL. Stands in the place of the bytes while a line such as &quot;37 records erased&quot; is selected</extracomment>
        <translation>Una ricevuta non contiene nessuno dei dati cancellati. Non lascia mai questo computer.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>MEANING-CRITICAL. Of a record: it is kept until it can be sent</extracomment>
        <translation>In attesa</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) erased</source>
        <extracomment>MEANING-CRITICAL. A receipt. %n: how many records were destroyed on this computer</extracomment>
        <translation>
            <numerusform>%n record cancellato</numerusform>
            <numerusform>%n record cancellati</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Erase at the Service…</source>
        <extracomment>MEANING-CRITICAL. Opens the window that asks the service to erase what it stored</extracomment>
        <translation>Cancella presso il &amp;servizio…</translation>
    </message>
    <message>
        <source>Chooses the category of data that is listed below</source>
        <extracomment>What this list box does, for screen readers</extracomment>
        <translation>Sceglie la categoria di dati elencata sotto</translation>
    </message>
    <message>
        <source>What of this category waits to be sent, was sent lately, or was erased; the bytes of the selected entry stand below</source>
        <extracomment>MEANING-CRITICAL. Of a list, for screen readers</extracomment>
        <translation>Ciò che, di questa categoria, è in attesa di essere inviato, è stato inviato di recente o è stato cancellato; i byte della voce selezionata sono riportati sotto</translation>
    </message>
    <message>
        <source>What is sent or was sent, byte for byte</source>
        <extracomment>MEANING-CRITICAL. Of the text that shows a record or a request, for screen readers</extracomment>
        <translation>Ciò che viene inviato o è stato inviato, byte per byte</translation>
    </message>
    <message>
        <source>Breaks the bytes shown above into lines</source>
        <extracomment>What this check box does, for screen readers</extracomment>
        <translation>Divide in righe i byte mostrati sopra</translation>
    </message>
    <message>
        <source>Reads again what waits to be sent and what was sent</source>
        <extracomment>MEANING-CRITICAL. What the button Refresh does</extracomment>
        <translation>Rilegge ciò che è in attesa di essere inviato e ciò che è stato inviato</translation>
    </message>
    <message>
        <source>Shows a request to the service to erase what it has stored; nothing is sent yet</source>
        <extracomment>MEANING-CRITICAL. What the button &quot;Erase at the Service…&quot; does</extracomment>
        <translation>Mostra una richiesta al servizio di cancellare ciò che ha memorizzato; non viene ancora inviato nulla</translation>
    </message>
</context>
<context>
    <name>candor::EraseDialog</name>
    <message>
        <source>Sign in first: the request goes to your organization&apos;s server.</source>
        <extracomment>MEANING-CRITICAL. Why the service cannot be asked to erase</extracomment>
        <translation>Prima acceda: la richiesta va al server della Sua organizzazione.</translation>
    </message>
    <message>
        <source>The server names no address for data, so there is nothing to be asked for.</source>
        <extracomment>MEANING-CRITICAL. Why the service cannot be asked to erase</extracomment>
        <translation>Il server non indica alcun indirizzo per i dati, quindi non c&apos;è nessuno a cui chiederlo.</translation>
    </message>
    <message>
        <source>A record that carries this ID still waits to be sent and would arrive after the request. Try again when nothing waits any more.</source>
        <extracomment>MEANING-CRITICAL. Why the service cannot be asked to erase now</extracomment>
        <translation>Un record che contiene questo ID attende ancora di essere inviato e arriverebbe dopo la richiesta. Riprovi quando non c&apos;è più nulla in attesa.</translation>
    </message>
    <message>
        <source>The service has erased what it had stored under this ID.</source>
        <extracomment>MEANING-CRITICAL. After the service answered</extracomment>
        <translation>Il servizio ha cancellato ciò che aveva archiviato con questo ID.</translation>
    </message>
    <message>
        <source>The service did not answer, so it is not known whether anything was erased. Send the request again later.</source>
        <extracomment>MEANING-CRITICAL. The service did not answer</extracomment>
        <translation>Il servizio non ha risposto, quindi non è noto se qualcosa sia stato cancellato. Invii di nuovo la richiesta più tardi.</translation>
    </message>
    <message>
        <source>The service refused the request (HTTP %1): nothing was erased. Tell your support team.</source>
        <extracomment>MEANING-CRITICAL. %1: number of the HTTP status the service answered with, such as 403</extracomment>
        <translation>Il servizio ha rifiutato la richiesta (HTTP %1): nulla è stato cancellato. Informi il team di supporto.</translation>
    </message>
    <message>
        <source>%1 - Erase at the Service</source>
        <extracomment>MEANING-CRITICAL. Title of a window. %1: the product&apos;s name</extracomment>
        <translation>%1 - Cancella presso il servizio</translation>
    </message>
    <message>
        <source>Census &amp;data with this computer&apos;s ID; the computer gets a new ID afterwards</source>
        <extracomment>MEANING-CRITICAL. What the service is asked to erase</extracomment>
        <translation>&amp;Dati di censimento con l&apos;ID di questo computer; il computer ne riceve poi uno nuovo</translation>
    </message>
    <message>
        <source>Bytes of the request</source>
        <translation>Byte della richiesta</translation>
    </message>
    <message>
        <source>&amp;Send Request</source>
        <extracomment>MEANING-CRITICAL. Button: sends the request to erase that is shown</extracomment>
        <translation>&amp;Invia richiesta</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>In attesa del servizio</translation>
    </message>
    <message>
        <source>This request, byte for byte, is sent to %1. Usage data carries no ID and cannot be found by one.</source>
        <extracomment>MEANING-CRITICAL. %1: host the request is sent to</extracomment>
        <translation>Questa richiesta, byte per byte, viene inviata a %1. I dati di utilizzo non contengono alcun ID e non possono essere trovati tramite un ID.</translation>
    </message>
    <message>
        <source>The request was broken off. Whether the service still received it is not known.</source>
        <extracomment>MEANING-CRITICAL. The person broke the request off</extracomment>
        <translation>La richiesta è stata interrotta. Non è noto se il servizio l&apos;abbia comunque ricevuta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Error reports with &amp;my sign-in address, and census data with its hash</source>
        <extracomment>MEANING-CRITICAL. What the service is asked to erase</extracomment>
        <translation>Segnalazioni di errore con il &amp;mio indirizzo di accesso, e dati di censimento con il suo hash</translation>
    </message>
    <message>
        <source>This program was built without the part that sends, so it can ask no service.</source>
        <extracomment>MEANING-CRITICAL. Why the service cannot be asked to erase</extracomment>
        <translation>Questo programma è stato compilato senza la parte che invia, quindi non può rivolgersi ad alcun servizio.</translation>
    </message>
    <message>
        <source>The request exactly as it would be sent</source>
        <extracomment>MEANING-CRITICAL. Of the text that shows the request to erase, for screen readers</extracomment>
        <translation>La richiesta esattamente come verrebbe inviata</translation>
    </message>
    <message>
        <source>Asks the service to erase, with the request that is shown</source>
        <extracomment>MEANING-CRITICAL. What the button Send Request does, for screen readers</extracomment>
        <translation>Chiede al servizio di cancellare, con la richiesta mostrata</translation>
    </message>
    <message>
        <source>Breaks the request off; the service may have received it already</source>
        <extracomment>MEANING-CRITICAL. What the button Cancel does, for screen readers</extracomment>
        <translation>Interrompe la richiesta; il servizio potrebbe averla già ricevuta</translation>
    </message>
    <message>
        <source>Closes this window without sending a request</source>
        <extracomment>MEANING-CRITICAL. What the button Close does, for screen readers</extracomment>
        <translation>Chiude questa finestra senza inviare una richiesta</translation>
    </message>
    <message>
        <source>Shows the request that holds this computer&apos;s ID; nothing is sent yet</source>
        <extracomment>MEANING-CRITICAL. Of a choice of what the service is asked to erase, for screen readers</extracomment>
        <translation>Mostra la richiesta che contiene l&apos;ID di questo computer; non viene ancora inviato nulla</translation>
    </message>
    <message>
        <source>Shows the request that holds your sign-in address; nothing is sent yet</source>
        <extracomment>MEANING-CRITICAL. Of a choice of what the service is asked to erase, for screen readers</extracomment>
        <translation>Mostra la richiesta che contiene il Suo indirizzo di accesso; non viene ancora inviato nulla</translation>
    </message>
</context>
<context>
    <name>candor::FieldList</name>
    <message>
        <source>Nobody</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify</extracomment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>This device</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify</extracomment>
        <translation>Questo dispositivo</translation>
    </message>
    <message>
        <source>Your organization</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify</extracomment>
        <translation>La Sua organizzazione</translation>
    </message>
    <message>
        <source>One user among others, without a name</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify: it tells one person from another and names neither</extracomment>
        <translation>Un utente fra altri, senza nome</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify</extracomment>
        <translation>Lei</translation>
    </message>
    <message>
        <source>These are all the fields an error report can hold. None of them is recorded while error reports are off.</source>
        <extracomment>MEANING-CRITICAL. Above the list of fields</extracomment>
        <translation>Questi sono tutti i campi che una segnalazione di errore può contenere. Nessuno di essi viene registrato mentre le segnalazioni di errore sono disattivate.</translation>
    </message>
    <message>
        <source>These are all the fields the program can hold. None of them is recorded while you have not signed up.</source>
        <extracomment>MEANING-CRITICAL. Above the list of fields</extracomment>
        <translation>Questi sono tutti i campi che i dati del Programma possono contenere. Nessuno di essi viene registrato finché Lei non ha aderito.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>A cosa serve</translation>
    </message>
    <message>
        <source>May identify</source>
        <extracomment>MEANING-CRITICAL. Head of a column: whom the field may identify</extracomment>
        <translation>Può identificare</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Head of a column of numbers: the version of consent that a field came with</extracomment>
        <translation>Versione</translation>
    </message>
</context>
<context>
    <name>candor::GeneralPage</name>
    <message>
        <source>Help us improve</source>
        <translation>Ci aiuti a migliorare</translation>
    </message>
    <message>
        <source>&amp;Sign up for the Customer Experience Improvement Program</source>
        <extracomment>MEANING-CRITICAL. Check box</extracomment>
        <translation>&amp;Partecipa al Programma Analisi utilizzo software</translation>
    </message>
    <message>
        <source>Learn More</source>
        <translation>Ulteriori informazioni</translation>
    </message>
    <message>
        <source>Learn more about the Customer Experience Improvement Program</source>
        <translation>Ulteriori informazioni sul Programma Analisi utilizzo software</translation>
    </message>
    <message>
        <source>Learn more about error reporting</source>
        <translation>Ulteriori informazioni sulla segnalazione errori</translation>
    </message>
    <message>
        <source>Help your support team help you</source>
        <translation>Aiuti il team di supporto ad aiutarLa</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Level of logging</extracomment>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Level of logging</extracomment>
        <translation>Ridotto</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>Level of logging</extracomment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Also collect troubleshooting info using system &amp;event logging</source>
        <extracomment>MEANING-CRITICAL. Check box; the log stays on this computer</extracomment>
        <translation>Raccogli anche informazioni per la risoluzione dei problemi con il registro &amp;eventi di sistema</translation>
    </message>
    <message>
        <source>Learn more about logging: open the log folder</source>
        <translation>Ulteriori informazioni sui log: apri la cartella dei log</translation>
    </message>
    <message>
        <source>Application window</source>
        <translation>Finestra dell&apos;applicazione</translation>
    </message>
    <message>
        <source>Minimize to the notification area instead of the task &amp;bar</source>
        <translation>Riduci a icona nell&apos;area di &amp;notifica anziché sulla barra delle applicazioni</translation>
    </message>
    <message>
        <source>Send %1 &amp;Improvement Program info to %2</source>
        <extracomment>MEANING-CRITICAL. Check box. %1: the product&apos;s name; %2: the vendor, or the organization that receives the data</extracomment>
        <translation>Invia &amp;informazioni del Programma di miglioramento di %1 (destinatario: %2)</translation>
    </message>
    <message>
        <source>&amp;Logging in %1:</source>
        <extracomment>Label of the list of logging levels. %1: the product&apos;s name</extracomment>
        <translation>&amp;Livello di log in %1:</translation>
    </message>
    <message>
        <source>This desktop has no notification area, so the window is minimized to the task bar.</source>
        <translation>Questo desktop non ha un&apos;area di notifica, quindi la finestra viene ridotta a icona sulla barra delle applicazioni.</translation>
    </message>
    <message>
        <source>State of: %1</source>
        <extracomment>Spoken of the sentence below a check box. %1: the category of data</extracomment>
        <translation>Stato di: %1</translation>
    </message>
    <message>
        <source>your organization</source>
        <extracomment>Stands for the name of the organization while nobody is signed in: &quot;Send … info to your organization&quot;</extracomment>
        <translation>la Sua organizzazione</translation>
    </message>
    <message>
        <source>Nothing is written to the log folder.</source>
        <translation>Nella cartella dei log non viene scritto nulla.</translation>
    </message>
    <message>
        <source>Main events are logged on this computer without personal data, because %1 requires level Light or higher.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server that asks for it</extracomment>
        <translation>Gli eventi principali vengono registrati nei log su questo computer senza dati personali, perché %1 richiede il livello Ridotto o superiore.</translation>
    </message>
    <message>
        <source>Main events are logged on this computer, without personal data.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Gli eventi principali vengono registrati nei log su questo computer, senza dati personali.</translation>
    </message>
    <message>
        <source>Everything is logged on this computer, personal data included, because %1 requires level Full.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server that asks for it</extracomment>
        <translation>Tutto viene registrato nei log su questo computer, compresi i dati personali, perché %1 richiede il livello Completo.</translation>
    </message>
    <message>
        <source>Everything is logged on this computer, personal data included; %1 requires level Light or higher.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server that asks for it</extracomment>
        <translation>Tutto viene registrato nei log su questo computer, compresi i dati personali; %1 richiede il livello Ridotto o superiore.</translation>
    </message>
    <message>
        <source>Everything is logged on this computer, personal data included.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Tutto viene registrato nei log su questo computer, compresi i dati personali.</translation>
    </message>
    <message>
        <source>The log folder is %1, but no program here can show it.</source>
        <extracomment>%1: path of the log folder</extracomment>
        <translation>La cartella dei log è %1, ma qui nessun programma può mostrarla.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet: the log folder %1 does not exist.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the log folder</extracomment>
        <translation>Nei log non è stato ancora registrato nulla: la cartella dei log %1 non esiste.</translation>
    </message>
    <message>
        <source>Also count what was added to the program</source>
        <extracomment>MEANING-CRITICAL. Check box below the list of fields that were added after the person agreed; unticked until they agree to those, too</extracomment>
        <translation>Conta anche ciò che è stato aggiunto al programma</translation>
    </message>
    <message>
        <source>Also send what was added to error reports</source>
        <extracomment>MEANING-CRITICAL. Check box below the list of fields that were added after the person agreed; unticked until they agree to those, too</extracomment>
        <translation>Invia anche ciò che è stato aggiunto alle segnalazioni di errore</translation>
    </message>
    <message>
        <source>%1 can count which features of its windows you use, how long it takes to start, when it stalls and on what system it runs, to show what to improve. No address is known that this would be sent to. It holds no name and no ID. It waits on this computer until it is sent; a copy of what was sent stays for 7 days. You can withdraw here at any time.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>%1 può contare quali funzionalità delle proprie finestre Lei usa e rilevare quanto tempo impiega ad avviarsi, quando si blocca e su quale sistema viene eseguito, per mostrare che cosa migliorare. Non è noto alcun indirizzo a cui questi dati verrebbero inviati. I dati non contengono alcun nome né alcun ID. Attendono su questo computer finché non vengono inviati; una copia di ciò che è stato inviato resta per 7 giorni. Lei può revocare il consenso qui in qualsiasi momento.</translation>
    </message>
    <message>
        <source>%1 can count which features of its windows you use, how long it takes to start, when it stalls and on what system it runs, and send this to %2 to show what to improve. It holds no name and no ID. It waits on this computer until it is sent; a copy of what was sent stays for 7 days. You can withdraw here at any time.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name; %2: host the data is sent to</extracomment>
        <translation>%1 può contare quali funzionalità delle proprie finestre Lei usa e rilevare quanto tempo impiega ad avviarsi, quando si blocca e su quale sistema viene eseguito, e inviare questi dati a %2 per mostrare che cosa migliorare. I dati non contengono alcun nome né alcun ID. Attendono su questo computer finché non vengono inviati; una copia di ciò che è stato inviato resta per 7 giorni. Lei può revocare il consenso qui in qualsiasi momento.</translation>
    </message>
    <message>
        <source>When something fails, %1 can send a report so that it can be found and fixed: the error, a log excerpt, device and network figures. No address is known that this would be sent to. A report may hold personal data, such as your sign-in and IP address. On this computer it waits for at most 7 days; a copy of what was sent stays for 7 days. You can withdraw here at any time.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>Quando qualcosa non funziona, %1 può inviare una segnalazione affinché il problema possa essere trovato e corretto: l&apos;errore, un estratto del log, valori relativi al dispositivo e alla rete. Non è noto alcun indirizzo a cui verrebbe inviata. Una segnalazione può contenere dati personali, come il Suo indirizzo di accesso e il Suo indirizzo IP. Su questo computer attende al massimo 7 giorni; una copia di ciò che è stato inviato resta per 7 giorni. Lei può revocare il consenso qui in qualsiasi momento.</translation>
    </message>
    <message>
        <source>When something fails, %1 can send a report to %2 so that it can be found and fixed: the error, a log excerpt, device and network figures. A report may hold personal data, such as your sign-in and IP address. On this computer it waits for at most 7 days; a copy of what was sent stays for 7 days. You can withdraw here at any time.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name; %2: host the reports are sent to</extracomment>
        <translation>Quando qualcosa non funziona, %1 può inviare a %2 una segnalazione affinché il problema possa essere trovato e corretto: l&apos;errore, un estratto del log, valori relativi al dispositivo e alla rete. Una segnalazione può contenere dati personali, come il Suo indirizzo di accesso e il Suo indirizzo IP. Su questo computer attende al massimo 7 giorni; una copia di ciò che è stato inviato resta per 7 giorni. Lei può revocare il consenso qui in qualsiasi momento.</translation>
    </message>
    <message>
        <source>This copy of %1 was built without the part that sends: it counts nothing for the improvement program, whatever was chosen here.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>Questa copia di %1 è stata compilata senza la parte che invia: non conta nulla per il Programma Analisi utilizzo software, qualunque cosa sia stata scelta qui.</translation>
    </message>
    <message>
        <source>This copy of %1 was built without the part that sends: it makes no error reports, whatever was chosen here.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>Questa copia di %1 è stata compilata senza la parte che invia: non crea alcuna segnalazione di errore, qualunque cosa sia stata scelta qui.</translation>
    </message>
    <message>
        <source>Lists every field the program can hold, and what it is for</source>
        <extracomment>MEANING-CRITICAL. What the link does; the Customer Experience Improvement Program is meant</extracomment>
        <translation>Elenca tutti i campi che i dati del Programma possono contenere e a che cosa serve ciascuno</translation>
    </message>
    <message>
        <source>Lists every field an error report can hold, and what it is for</source>
        <extracomment>MEANING-CRITICAL. What the link does</extracomment>
        <translation>Elenca tutti i campi che una segnalazione di errore può contenere e a che cosa serve ciascuno</translation>
    </message>
    <message>
        <source>Main events are also written to this computer&apos;s system log, without personal data</source>
        <extracomment>MEANING-CRITICAL. What the check box does, for screen readers</extracomment>
        <translation>Gli eventi principali vengono scritti anche nel registro di sistema di questo computer, senza dati personali</translation>
    </message>
    <message>
        <source>Shows the folder where this computer keeps the log, in the program that shows folders</source>
        <extracomment>What the link does</extracomment>
        <translation>Mostra la cartella in cui questo computer conserva i log, nel programma che mostra le cartelle</translation>
    </message>
    <message>
        <source>While minimized, the window is brought back from the notification area</source>
        <extracomment>What the check box &quot;Minimize to the notification area&quot; does, for screen readers</extracomment>
        <translation>Quando è ridotta a icona, la finestra si riapre dall&apos;area di notifica</translation>
    </message>
</context>
<context>
    <name>candor::HelpDialog</name>
    <message>
        <source>%1 - Help</source>
        <extracomment>Title of the help window. %1: the product&apos;s name</extracomment>
        <translation>%1 - Aiuto</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Pagina di aiuto</translation>
    </message>
    <message>
        <source>No browser could be opened for %1.</source>
        <extracomment>%1: address of a web page</extracomment>
        <translation>Non è stato possibile aprire un browser per %1.</translation>
    </message>
    <message>
        <source>What this program does, in full; the Tab key goes to the next link</source>
        <extracomment>Of the help page, for screen readers</extracomment>
        <translation>Tutto ciò che fa questo programma; il tasto Tab passa al collegamento successivo</translation>
    </message>
</context>
<context>
    <name>candor::InspectorDialog</name>
    <message>
        <source>Where these words come from</source>
        <translation>Da dove vengono queste parole</translation>
    </message>
    <message>
        <source>Source, context, notes and place of the text you asked about</source>
        <extracomment>Of the text in that window, for screen readers</extracomment>
        <translation>Testo originale, contesto, note e posizione del testo richiesto</translation>
    </message>
</context>
<context>
    <name>candor::LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Chooses the language of this program</source>
        <translation>Sceglie la lingua di questo programma</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Tool tip of the button that chooses the language. %1: the language&apos;s own name, such as Français</extracomment>
        <translation>Lingua: %1</translation>
    </message>
    <message>
        <source>Language of the system (%1)</source>
        <extracomment>First entry of the menu of languages. %1: the language&apos;s own name, such as Français</extracomment>
        <translation>Lingua del sistema (%1)</translation>
    </message>
</context>
<context>
    <name>candor::LockButton</name>
    <message>
        <source>Show the policy that locks this</source>
        <extracomment>MEANING-CRITICAL. Name and tool tip of the lock beside a check box that cannot be changed; it opens the window that shows the policy</extracomment>
        <translation>Mostra il criterio che blocca questa opzione</translation>
    </message>
</context>
<context>
    <name>candor::MainWindow</name>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Opens the options</source>
        <translation>Apre le opzioni</translation>
    </message>
    <message>
        <source>Options (%1)</source>
        <extracomment>Tool tip of the gear button. %1: a key combination</extracomment>
        <translation>Opzioni (%1)</translation>
    </message>
    <message>
        <source>&amp;What Is Sent…</source>
        <extracomment>MEANING-CRITICAL. Button</extracomment>
        <translation>&amp;Cosa viene inviato…</translation>
    </message>
    <message>
        <source>What is sent</source>
        <extracomment>MEANING-CRITICAL. Name of that button, for screen readers</extracomment>
        <translation>Cosa viene inviato</translation>
    </message>
    <message>
        <source>Shows byte for byte what waits to be sent and what was sent lately</source>
        <extracomment>MEANING-CRITICAL. What that button does, for screen readers</extracomment>
        <translation>Mostra byte per byte ciò che è in attesa di essere inviato e ciò che è stato inviato di recente</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>Inf&amp;ormazioni</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>P&amp;olicy…</source>
        <extracomment>MEANING-CRITICAL. Button: opens the window that shows the admin&apos;s policy</extracomment>
        <translation>C&amp;riteri…</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>MEANING-CRITICAL. Name of that button, for screen readers</extracomment>
        <translation>Criteri</translation>
    </message>
    <message>
        <source>Shows what is decided for this computer and this account, by whom, and why</source>
        <extracomment>MEANING-CRITICAL. What that button does, for screen readers</extracomment>
        <translation>Mostra che cosa è deciso per questo computer e questo account, da chi e perché</translation>
    </message>
    <message>
        <source>Opens the help</source>
        <extracomment>What the button Help does, for screen readers</extracomment>
        <translation>Apre l&apos;aiuto</translation>
    </message>
    <message>
        <source>Shows the version and the license of this program</source>
        <extracomment>What the button About does, for screen readers</extracomment>
        <translation>Mostra la versione e la licenza di questo programma</translation>
    </message>
</context>
<context>
    <name>candor::OptionsDialog</name>
    <message>
        <source>%1 - Options</source>
        <extracomment>Title of the options window. %1: the product&apos;s name</extracomment>
        <translation>%1 - Opzioni</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generale</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Chooses the page of options that is shown beside this list</source>
        <extracomment>Of the list of pages, for screen readers</extracomment>
        <translation>Sceglie la pagina di opzioni mostrata accanto a questo elenco</translation>
    </message>
    <message>
        <source>Saves the options and closes this window</source>
        <extracomment>MEANING-CRITICAL. What the button OK does, for screen readers</extracomment>
        <translation>Salva le opzioni e chiude questa finestra</translation>
    </message>
    <message>
        <source>Closes this window; saving goes on</source>
        <extracomment>MEANING-CRITICAL. What the button Cancel does while the options are being saved</extracomment>
        <translation>Chiude questa finestra; il salvataggio continua</translation>
    </message>
    <message>
        <source>Closes this window without saving</source>
        <extracomment>MEANING-CRITICAL. What the button Cancel does, for screen readers</extracomment>
        <translation>Chiude questa finestra senza salvare</translation>
    </message>
    <message>
        <source>Opens the help</source>
        <extracomment>What the button Help does, for screen readers</extracomment>
        <translation>Apre l&apos;aiuto</translation>
    </message>
</context>
<context>
    <name>candor::PolicyDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Head of a column: names of policy settings</extracomment>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>MEANING-CRITICAL. Head of a column: the value that counts</extracomment>
        <translation>In vigore</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Head of a column: which server or file said so</extracomment>
        <translation>Da</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: date and time</extracomment>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <extracomment>Of a policy setting: all that was said of it, and what became of that</extracomment>
        <translation>Perché è così</translation>
    </message>
    <message>
        <source>Asks the server again and reads the policy files of this computer again</source>
        <extracomment>MEANING-CRITICAL. What the button Reload does</extracomment>
        <translation>Interroga di nuovo il server e rilegge i file dei criteri di questo computer</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <extracomment>MEANING-CRITICAL. Button: puts all of this on the clipboard</extracomment>
        <translation>&amp;Copia rapporto</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>MEANING-CRITICAL. Name of the button Copy Report</extracomment>
        <translation>Copia rapporto</translation>
    </message>
    <message>
        <source>Copies all of this as text, without your name and address</source>
        <extracomment>MEANING-CRITICAL. What the button Copy Report does</extracomment>
        <translation>Copia tutto questo come testo, senza il Suo nome e il Suo indirizzo</translation>
    </message>
    <message>
        <source>Counts: %1, from %2</source>
        <extracomment>MEANING-CRITICAL. What one source says of a policy setting, and that it is what counts. %1: value; %2: source, such as: machine (/etc/…)</extracomment>
        <translation>Si applica: %1, da %2</translation>
    </message>
    <message>
        <source>Does not count: %1, from %2</source>
        <translation>Non si applica: %1, da %2</translation>
    </message>
    <message>
        <source>No source says anything about it.</source>
        <extracomment>MEANING-CRITICAL. Of a policy setting: no server and no file is there that could set it</extracomment>
        <translation>Nessuna fonte ne dice nulla.</translation>
    </message>
    <message>
        <source>The policy is being read again…</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Il criterio viene riletto…</translation>
    </message>
    <message>
        <source>The server is asked again at %1, or as soon as it tells of a change.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>Il server viene interrogato di nuovo alle %1, o appena segnala una modifica.</translation>
    </message>
    <message>
        <source>No server is being asked for it at present.</source>
        <extracomment>MEANING-CRITICAL. Of the policy</extracomment>
        <translation>Al momento nessun server viene interrogato al riguardo.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy files were read at %1; they are read again as soon as they change, at %2 at the latest.</source>
        <extracomment>MEANING-CRITICAL. %1, %2: date and time</extracomment>
        <translation>I file dei criteri di questo computer sono stati letti alle %1; vengono riletti appena cambiano, al più tardi alle %2.</translation>
    </message>
    <message>
        <source>%1 - Policy</source>
        <extracomment>MEANING-CRITICAL. Title of the window that shows the admin&apos;s policy. %1: the product&apos;s name</extracomment>
        <translation>%1 - Criteri</translation>
    </message>
    <message>
        <source>Server&apos;s policy: %1</source>
        <extracomment>MEANING-CRITICAL. %1: what is known of it, such as: known (host, since date)</extracomment>
        <translation>Criterio del server: %1</translation>
    </message>
    <message>
        <source>Documents that cannot be read</source>
        <extracomment>Last line of the list of policy settings: files and answers that cannot be read</extracomment>
        <translation>Documenti che non si possono leggere</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>Last line of the list of policy settings: what was remarked on files and answers</extracomment>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Reloading…</source>
        <translation>Ricaricamento…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Ricarica</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Ricarica</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It does not hold your name or address.</source>
        <extracomment>MEANING-CRITICAL. After the button Copy Report</extracomment>
        <translation>Il rapporto è negli appunti. Non contiene il Suo nome né il Suo indirizzo.</translation>
    </message>
    <message>
        <source>Every policy setting: the value in force, where it is from and since when; why it is so stands below</source>
        <extracomment>MEANING-CRITICAL. Of the list of policy settings, for screen readers</extracomment>
        <translation>Ogni impostazione dei criteri: il valore in vigore, da dove proviene e da quando; il perché è riportato sotto</translation>
    </message>
    <message>
        <source>What each source says of the selected setting, and which of them counts</source>
        <extracomment>MEANING-CRITICAL. Of the text below the list of policy settings, for screen readers</extracomment>
        <translation>Ciò che ogni fonte dice dell&apos;impostazione selezionata, e quale di esse si applica</translation>
    </message>
</context>
<context>
    <name>candor::PolicyNotice</name>
    <message>
        <source>%1: a policy has switched something off</source>
        <extracomment>MEANING-CRITICAL. Title of a message on the desktop. %1: the product&apos;s name</extracomment>
        <translation>%1: un criterio ha disattivato qualcosa</translation>
    </message>
    <message>
        <source>No longer collected: %1. The main window says who decided, and when.</source>
        <extracomment>MEANING-CRITICAL. %1: list of categories of data</extracomment>
        <translation>Non viene più raccolto: %1. La finestra principale indica chi l&apos;ha deciso e quando.</translation>
    </message>
</context>
<context>
    <name>candor::SignInPage</name>
    <message>
        <source>Sign-in &amp;address</source>
        <translation>&amp;Indirizzo di accesso</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Indirizzo di accesso</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <extracomment>Example of a sign-in address; keep the domain example.com</extracomment>
        <translation>nome@example.com</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>Acc&amp;edi</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Progress of signing in</source>
        <translation>Avanzamento dell&apos;accesso</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>Annulla l&apos;accesso</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Digiti la Sua password.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <extracomment>Heading of the sign-in page. %1: the product&apos;s name</extracomment>
        <translation>Accedi a %1</translation>
    </message>
    <message>
        <source>Signs in to your organization&apos;s server with this address and password</source>
        <extracomment>What the button Sign In does</extracomment>
        <translation>Accede al server della Sua organizzazione con questo indirizzo e questa password</translation>
    </message>
    <message>
        <source>Ends this attempt; address and password stay in their fields</source>
        <extracomment>What the button Cancel does while signing in</extracomment>
        <translation>Termina questo tentativo; indirizzo e password restano nei loro campi</translation>
    </message>
    <message>
        <source>The address your organization gave you, such as name@example.com</source>
        <extracomment>Of the field for the sign-in address, for screen readers; keep the domain example.com</extracomment>
        <translation>L&apos;indirizzo che la Sua organizzazione Le ha dato, ad esempio nome@example.com</translation>
    </message>
    <message>
        <source>The password of this address; it is never written to disk</source>
        <extracomment>Of the field for the password, for screen readers</extracomment>
        <translation>La password di questo indirizzo; non viene mai scritta su disco</translation>
    </message>
</context>
<context>
    <name>candor::SourceText</name>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Text of the empty field</source>
        <translation>Testo del campo vuoto</translation>
    </message>
    <message>
        <source>Tool tip</source>
        <translation>Descrizione comando</translation>
    </message>
    <message>
        <source>Name for screen readers</source>
        <translation>Nome per le utilità per la lettura dello schermo</translation>
    </message>
    <message>
        <source>Description for screen readers</source>
        <translation>Descrizione per le utilità per la lettura dello schermo</translation>
    </message>
    <message>
        <source>Title of the window</source>
        <translation>Titolo della finestra</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a list. %1: what is named, such as &quot;Source&quot;; %2: its text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduzione</translation>
    </message>
    <message>
        <source>Translation, unfinished</source>
        <translation>Traduzione, non finita</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Translator&apos;s comment</source>
        <translation>Commento del traduttore</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>No message of this file: a name, a figure, or Qt&apos;s own words.</source>
        <translation>Nessun messaggio di questo file: un nome, una cifra o parole di Qt stesso.</translation>
    </message>
</context>
<context>
    <name>candor::StatusPage</name>
    <message>
        <source>Sign O&amp;ut</source>
        <translation>&amp;Disconnetti</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Disconnetti</translation>
    </message>
    <message>
        <source>Ends this sign-in and forgets the password</source>
        <translation>Termina questo accesso e dimentica la password</translation>
    </message>
    <message>
        <source>What is collected about your use</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>Cosa viene raccolto sul Suo utilizzo</translation>
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
        <translation>Traduzione: %1</translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation>Difetti del file</translation>
    </message>
    <message>
        <source>Right-click a text, or press Shift+F10 on it, to see where its words come from.</source>
        <translation>Faccia clic destro su un testo, o prema MAIUSC+F10 su di esso, per vedere da dove vengono le sue parole.</translation>
    </message>
    <message>
        <source>Line %L1, column %L2: %3</source>
        <extracomment>A fault of a file. %L1: line, %L2: column, %3: what is wrong</extracomment>
        <translation>Riga %L1, colonna %L2: %3</translation>
    </message>
    <message>
        <source>The file has no faults. %L1 of %L2 texts are translated.</source>
        <extracomment>%L1: how many texts have a translation, %L2: how many there are</extracomment>
        <translation>Il file non ha difetti. Sono tradotti %L1 testi su %L2.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n fault(s). What they concern keeps its last good words. First, line %L1: %2</source>
        <extracomment>%n: how many faults the file has, %L1: line of the first, %2: what is wrong there</extracomment>
        <translation>
            <numerusform>Il file ha %n difetto. Ciò che riguarda mantiene le ultime parole corrette. Riga %L1: %2</numerusform>
            <numerusform>Il file ha %n difetti. Ciò che riguardano mantiene le ultime parole corrette. Il primo, riga %L1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong in the translation file, by line and column</source>
        <extracomment>Of the list of faults, for screen readers</extracomment>
        <translation>Ciò che non va nel file di traduzione, per riga e colonna</translation>
    </message>
</context>
<context>
    <name>candor::Tray</name>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>Entry of the menu in the notification area: shows the window. %1: the product&apos;s name</extracomment>
        <translation>&amp;Apri %1</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <extracomment>Entry of the menu in the notification area: opens the options</extracomment>
        <translation>O&amp;pzioni</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Entry of the menu in the notification area: ends the program</extracomment>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <extracomment>Entry of the menu in the notification area: ends the sign-in</extracomment>
        <translation>&amp;Disconnetti</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In the notification area. %1: sign-in address, or the product&apos;s name; %2: state of the connection</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
