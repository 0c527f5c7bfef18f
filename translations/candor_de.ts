<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Catalogue</name>
    <message>
        <source>Names the program; it stands in every request.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Nennt das Programm; steht in jeder Anfrage.</translation>
    </message>
    <message>
        <source>Names the program&apos;s version; it stands in every request.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Nennt die Version des Programms; steht in jeder Anfrage.</translation>
    </message>
    <message>
        <source>A random number, new for every record, so that a record sent twice is stored once.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Eine Zufallszahl, neu für jeden Datensatz, damit ein zweimal gesendeter Datensatz einmal gespeichert wird.</translation>
    </message>
    <message>
        <source>Shows which models of computer have to be supported.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, welche Computermodelle unterstützt werden müssen.</translation>
    </message>
    <message>
        <source>Shows which operating systems have to be supported.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, welche Betriebssysteme unterstützt werden müssen.</translation>
    </message>
    <message>
        <source>Shows which versions of an operating system have to be supported.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, welche Versionen eines Betriebssystems unterstützt werden müssen.</translation>
    </message>
    <message>
        <source>Shows which languages are needed.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, welche Sprachen gebraucht werden.</translation>
    </message>
    <message>
        <source>Shows in which regions the program is used.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, in welchen Regionen das Programm verwendet wird.</translation>
    </message>
    <message>
        <source>Counts users once, on however many devices: a keyed hash of the sign-in address, hashed again by the service.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zählt jeden Benutzer einmal, gleich auf wie vielen Geräten: ein mit einem Schlüssel gebildeter Hashwert der Anmeldeadresse, vom Dienst erneut gehasht.</translation>
    </message>
    <message>
        <source>Counts devices once: a random number made on this device.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zählt jedes Gerät einmal: eine Zufallszahl, die auf diesem Gerät erzeugt wurde.</translation>
    </message>
    <message>
        <source>Shows how often signing in is tried.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, wie oft die Anmeldung versucht wird.</translation>
    </message>
    <message>
        <source>Shows how often signing in fails.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, wie oft die Anmeldung fehlschlägt.</translation>
    </message>
    <message>
        <source>Names the organisation whose use is counted.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Nennt die Organisation, deren Nutzung gezählt wird.</translation>
    </message>
    <message>
        <source>Shows how often the options are opened.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, wie oft die Optionen geöffnet werden.</translation>
    </message>
    <message>
        <source>Shows how often options are changed; never which.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, wie oft Optionen geändert werden; niemals, welche.</translation>
    </message>
    <message>
        <source>Shows how often people look at what is sent.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, wie oft Personen ansehen, was gesendet wird.</translation>
    </message>
    <message>
        <source>Shows how often help is needed.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, wie oft Hilfe gebraucht wird.</translation>
    </message>
    <message>
        <source>Shows how often people look up the version.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, wie oft Personen die Version nachsehen.</translation>
    </message>
    <message>
        <source>Shows how often the program ends as it should.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, wie oft das Programm so endet, wie es soll.</translation>
    </message>
    <message>
        <source>Shows how often the program ends without meaning to.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, wie oft das Programm endet, ohne dass dies beabsichtigt ist.</translation>
    </message>
    <message>
        <source>Shows whether one person or many meet an error: the sign-in address, hashed by the service before it is stored.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, ob eine Person oder viele auf einen Fehler stoßen: die Anmeldeadresse, vom Dienst gehasht, bevor sie gespeichert wird.</translation>
    </message>
    <message>
        <source>Names the error.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Nennt den Fehler.</translation>
    </message>
    <message>
        <source>Shows what the program did when the error came; your own address is replaced, but other personal data may stand in it.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, was das Programm tat, als der Fehler auftrat; Ihre eigene Adresse wird ersetzt, aber andere personenbezogene Daten können darin stehen.</translation>
    </message>
    <message>
        <source>Names the kind of fault in the program.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Nennt die Art des Fehlers im Programm.</translation>
    </message>
    <message>
        <source>Shows which networks have trouble: this computer&apos;s IP address, shortened by the service before it is stored.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, welche Netzwerke Probleme haben: die IP-Adresse dieses Computers, vom Dienst gekürzt, bevor sie gespeichert wird.</translation>
    </message>
    <message>
        <source>Shows whose sign-in met the error: the SIP address, hashed by the service before it is stored.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, wessen Anmeldung auf den Fehler gestoßen ist: die SIP-Adresse, vom Dienst gehasht, bevor sie gespeichert wird.</translation>
    </message>
    <message>
        <source>Shows whether an error belongs to one kind of processor.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, ob ein Fehler zu einer bestimmten Art von Prozessor gehört.</translation>
    </message>
    <message>
        <source>Shows whether an error comes from too little memory.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, ob ein Fehler von zu wenig Arbeitsspeicher kommt.</translation>
    </message>
    <message>
        <source>Shows whether there was a network when the error came.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, ob es ein Netzwerk gab, als der Fehler auftrat.</translation>
    </message>
    <message>
        <source>Names the server that could not be used.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Nennt den Server, der nicht verwendet werden konnte.</translation>
    </message>
    <message>
        <source>Shows what the server answered.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, was der Server geantwortet hat.</translation>
    </message>
    <message>
        <source>Shows how long the step took that failed.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, wie lange der Schritt dauerte, der fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Shows how long the program had run when the error came.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, wie lange das Programm schon lief, als der Fehler auftrat.</translation>
    </message>
    <message>
        <source>Shows how often people give up waiting for sign-in.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, wie oft Personen das Warten auf die Anmeldung aufgeben.</translation>
    </message>
    <message>
        <source>Shows how long the program takes to start.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, wie lange das Programm zum Starten braucht.</translation>
    </message>
    <message>
        <source>Shows how often a window does not answer for more than 50 milliseconds.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, wie oft ein Fenster länger als 50 Millisekunden nicht reagiert.</translation>
    </message>
    <message>
        <source>Shows on how many processors the program runs.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, auf wie vielen Prozessoren das Programm läuft.</translation>
    </message>
    <message>
        <source>Shows with how much memory the program runs.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, mit wie viel Arbeitsspeicher das Programm läuft.</translation>
    </message>
    <message>
        <source>Shows on how many screens the program runs.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Zeigt, auf wie vielen Bildschirmen das Programm läuft.</translation>
    </message>
    <message>
        <source>Names the category that all records of a request belong to.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Nennt die Kategorie, zu der alle Datensätze einer Anfrage gehören.</translation>
    </message>
    <message>
        <source>Names the part of the program that recorded; it is the same in every request.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Nennt den Teil des Programms, der aufgezeichnet hat; er ist in jeder Anfrage derselbe.</translation>
    </message>
    <message>
        <source>Tells when it was recorded, cut to the hour.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Gibt an, wann es aufgezeichnet wurde, auf die volle Stunde gekürzt.</translation>
    </message>
    <message>
        <source>Names the category of the record.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Nennt die Kategorie des Datensatzes.</translation>
    </message>
    <message>
        <source>Tells when the error happened.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Gibt an, wann der Fehler aufgetreten ist.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start the demo service on this computer and sign in as alice@contoso.test.</source>
        <translation>Startet den Demodienst auf diesem Computer und meldet sich als alice@contoso.test an.</translation>
    </message>
    <message>
        <source>Keep settings, journal and logs below &lt;DIR&gt;.</source>
        <translation>Bewahrt Einstellungen, Journal und Protokolle unter &lt;DIR&gt; auf.</translation>
    </message>
    <message>
        <source>Read machine policy from &lt;DIR&gt; as well as from the system folder.</source>
        <translation>Liest die Richtlinie des Computers aus &lt;DIR&gt; und aus dem Systemordner.</translation>
    </message>
    <message>
        <source>Discovery root; skips discovery by domain.</source>
        <translation>Ausgangsadresse der Serversuche; überspringt die Suche anhand der Domäne.</translation>
    </message>
    <message>
        <source>One more trusted certificate authority (PEM).</source>
        <translation>Eine weitere vertrauenswürdige Zertifizierungsstelle (PEM).</translation>
    </message>
    <message>
        <source>Fill in the sign-in address.</source>
        <translation>Füllt die Anmeldeadresse aus.</translation>
    </message>
    <message>
        <source>With --account: sign in at once; the password is the first line of &lt;FILE&gt; (-: standard input).</source>
        <translation>Mit --account: meldet sofort an; das Kennwort ist die erste Zeile von &lt;FILE&gt; (-: Standardeingabe).</translation>
    </message>
    <message>
        <source>Open that window at start: options, sign-in or data.</source>
        <translation>Öffnet beim Start dieses Fenster: options, sign-in oder data.</translation>
    </message>
    <message>
        <source>Display language for this run (BCP 47).</source>
        <translation>Anzeigesprache für diese Ausführung (BCP 47).</translation>
    </message>
    <message>
        <source>Show the program in the words of &lt;FILE&gt; (.ts) and follow every save; right-click a text for its source.</source>
        <translation>Zeigt das Programm mit den Texten aus &lt;FILE&gt; (.ts) und folgt jedem Speichern; ein Rechtsklick auf einen Text zeigt, woher er stammt.</translation>
    </message>
    <message>
        <source>With --demo: walk through the product by itself, a picture a step in &lt;DIR&gt;.</source>
        <translation>Mit --demo: führt von selbst durch das Produkt, je Schritt ein Bild in &lt;DIR&gt;.</translation>
    </message>
    <message>
        <source>Render every window and state in every language, light and dark, to &lt;DIR&gt;/&lt;tag&gt;/&lt;window&gt;.png.</source>
        <translation>Zeichnet jedes Fenster und jeden Zustand in jeder Sprache, hell und dunkel, nach &lt;DIR&gt;/&lt;tag&gt;/&lt;window&gt;.png.</translation>
    </message>
    <message>
        <source>Print the state as JSON and exit; needs no display.</source>
        <translation>Gibt den Zustand als JSON aus und beendet sich; braucht keinen Bildschirm.</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Gibt die Version aus und beendet sich.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>Gibt diese Hilfe aus und beendet sich.</translation>
    </message>
    <message>
        <source>Desktop client that lets a person allow or refuse error reporting.</source>
        <extracomment>MEANING-CRITICAL. What the program is for</extracomment>
        <translation>Desktopclient, mit dem eine Person die Fehlerberichterstattung erlauben oder ablehnen kann.</translation>
    </message>
    <message>
        <source>Tools without a display: %1.</source>
        <extracomment>%1: list of commands</extracomment>
        <translation>Werkzeuge ohne Bildschirm: %1.</translation>
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
        <translation>Verbindung wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Reconnecting: next try at %1</source>
        <extracomment>%1: time of day of the next try</extracomment>
        <translation>Verbindung wird wiederhergestellt: nächster Versuch um %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Abmeldung läuft…</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Census data, which identifies neither you nor your organization, is sent to %1: it is always on, and nobody can turn it off.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>Zensusdaten, die weder Sie noch Ihre Organisation identifizieren, werden an %1 gesendet: Dies ist immer eingeschaltet, und niemand kann es ausschalten.</translation>
    </message>
    <message>
        <source>Census data, which identifies neither you nor your organization, is held on this computer until a server names an address: it is always on, and nobody can turn it off.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Zensusdaten, die weder Sie noch Ihre Organisation identifizieren, werden auf diesem Computer zurückgehalten, bis ein Server eine Adresse nennt: Dies ist immer eingeschaltet, und niemand kann es ausschalten.</translation>
    </message>
    <message>
        <source>Usage data, which may identify your organization but never you, is sent to %1: no policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>Nutzungsdaten, die Ihre Organisation identifizieren können, aber niemals Sie, werden an %1 gesendet: Keine Richtlinie verbietet sie.</translation>
    </message>
    <message>
        <source>Usage data, which may identify your organization but never you, is held on this computer until a server names an address: no policy forbids it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Nutzungsdaten, die Ihre Organisation identifizieren können, aber niemals Sie, werden auf diesem Computer zurückgehalten, bis ein Server eine Adresse nennt: Keine Richtlinie verbietet sie.</translation>
    </message>
    <message>
        <source>Error reports of this meeting are sent to %1: the meeting&apos;s server permits them.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>Fehlerberichte dieser Besprechung werden an %1 gesendet: Der Besprechungsserver erlaubt sie.</translation>
    </message>
    <message>
        <source>Error reports of this meeting are held on this computer until a server names an address: the meeting&apos;s server permits them.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Fehlerberichte dieser Besprechung werden auf diesem Computer zurückgehalten, bis ein Server eine Adresse nennt: Der Besprechungsserver erlaubt sie.</translation>
    </message>
    <message>
        <source>Error reports are sent to %1: you opted in.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>Fehlerberichte werden an %1 gesendet: Sie haben zugestimmt.</translation>
    </message>
    <message>
        <source>Error reports are sent to %1: you opted in on %2.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to; %2: date and time</extracomment>
        <translation>Fehlerberichte werden an %1 gesendet: Sie haben am %2 zugestimmt.</translation>
    </message>
    <message>
        <source>Error reports are held on this computer until a server names an address: you opted in.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Fehlerberichte werden auf diesem Computer zurückgehalten, bis ein Server eine Adresse nennt: Sie haben zugestimmt.</translation>
    </message>
    <message>
        <source>Error reports are held on this computer until a server names an address: you opted in on %1.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>Fehlerberichte werden auf diesem Computer zurückgehalten, bis ein Server eine Adresse nennt: Sie haben am %1 zugestimmt.</translation>
    </message>
    <message>
        <source>Improvement program data is sent to %1: you signed up.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>Daten des Verbesserungsprogramms werden an %1 gesendet: Sie haben der Teilnahme zugestimmt.</translation>
    </message>
    <message>
        <source>Improvement program data is sent to %1: you signed up on %2.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to; %2: date and time</extracomment>
        <translation>Daten des Verbesserungsprogramms werden an %1 gesendet: Sie haben am %2 der Teilnahme zugestimmt.</translation>
    </message>
    <message>
        <source>Improvement program data is held on this computer until a server names an address: you signed up.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Daten des Verbesserungsprogramms werden auf diesem Computer zurückgehalten, bis ein Server eine Adresse nennt: Sie haben der Teilnahme zugestimmt.</translation>
    </message>
    <message>
        <source>Improvement program data is held on this computer until a server names an address: you signed up on %1.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>Daten des Verbesserungsprogramms werden auf diesem Computer zurückgehalten, bis ein Server eine Adresse nennt: Sie haben am %1 der Teilnahme zugestimmt.</translation>
    </message>
    <message>
        <source>Usage data is not sent: a policy cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Nutzungsdaten werden nicht gesendet: Eine Richtlinie kann nicht gelesen werden, und eine nicht lesbare Richtlinie verbietet sie.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of the server %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Nutzungsdaten werden nicht gesendet: Die Richtlinie des Servers %1 kann nicht gelesen werden, und eine nicht lesbare Richtlinie verbietet sie.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of the server %1 cannot be read, since at least %2, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>Nutzungsdaten werden nicht gesendet: Die Richtlinie des Servers %1 kann spätestens seit dem %2 nicht gelesen werden, und eine nicht lesbare Richtlinie verbietet sie.</translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy in %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Nutzungsdaten werden nicht gesendet: Die Richtlinie dieses Computers in %1 kann nicht gelesen werden, und eine nicht lesbare Richtlinie verbietet sie.</translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Nutzungsdaten werden nicht gesendet: Die Richtlinie dieses Computers in %1 kann spätestens seit dem %2 nicht gelesen werden, und eine nicht lesbare Richtlinie verbietet sie.</translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy in %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Nutzungsdaten werden nicht gesendet: Ihre Richtlinie in %1 kann nicht gelesen werden, und eine nicht lesbare Richtlinie verbietet sie.</translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Nutzungsdaten werden nicht gesendet: Ihre Richtlinie in %1 kann spätestens seit dem %2 nicht gelesen werden, und eine nicht lesbare Richtlinie verbietet sie.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of the meeting&apos;s server %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Nutzungsdaten werden nicht gesendet: Die Richtlinie des Besprechungsservers %1 kann nicht gelesen werden, und eine nicht lesbare Richtlinie verbietet sie.</translation>
    </message>
    <message>
        <source>Error reports are not sent: a policy cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Fehlerberichte werden nicht gesendet: Eine Richtlinie kann nicht gelesen werden, und eine nicht lesbare Richtlinie verbietet sie; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of the server %1 cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Fehlerberichte werden nicht gesendet: Die Richtlinie des Servers %1 kann nicht gelesen werden, und eine nicht lesbare Richtlinie verbietet sie; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of the server %1 cannot be read, since at least %2, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>Fehlerberichte werden nicht gesendet: Die Richtlinie des Servers %1 kann spätestens seit dem %2 nicht gelesen werden, und eine nicht lesbare Richtlinie verbietet sie; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy in %1 cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Fehlerberichte werden nicht gesendet: Die Richtlinie dieses Computers in %1 kann nicht gelesen werden, und eine nicht lesbare Richtlinie verbietet sie; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy in %1 cannot be read, since at least %2, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Fehlerberichte werden nicht gesendet: Die Richtlinie dieses Computers in %1 kann spätestens seit dem %2 nicht gelesen werden, und eine nicht lesbare Richtlinie verbietet sie; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy in %1 cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Fehlerberichte werden nicht gesendet: Ihre Richtlinie in %1 kann nicht gelesen werden, und eine nicht lesbare Richtlinie verbietet sie; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy in %1 cannot be read, since at least %2, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Fehlerberichte werden nicht gesendet: Ihre Richtlinie in %1 kann spätestens seit dem %2 nicht gelesen werden, und eine nicht lesbare Richtlinie verbietet sie; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of the meeting&apos;s server %1 cannot be read, and an unreadable policy forbids them.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Fehlerberichte werden nicht gesendet: Die Richtlinie des Besprechungsservers %1 kann nicht gelesen werden, und eine nicht lesbare Richtlinie verbietet sie.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: a policy cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Daten des Verbesserungsprogramms werden nicht gesendet: Eine Richtlinie kann nicht gelesen werden, und eine nicht lesbare Richtlinie verbietet sie; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the policy of the server %1 cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Daten des Verbesserungsprogramms werden nicht gesendet: Die Richtlinie des Servers %1 kann nicht gelesen werden, und eine nicht lesbare Richtlinie verbietet sie; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the policy of the server %1 cannot be read, since at least %2, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>Daten des Verbesserungsprogramms werden nicht gesendet: Die Richtlinie des Servers %1 kann spätestens seit dem %2 nicht gelesen werden, und eine nicht lesbare Richtlinie verbietet sie; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy in %1 cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Daten des Verbesserungsprogramms werden nicht gesendet: Die Richtlinie dieses Computers in %1 kann nicht gelesen werden, und eine nicht lesbare Richtlinie verbietet sie; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Daten des Verbesserungsprogramms werden nicht gesendet: Die Richtlinie dieses Computers in %1 kann spätestens seit dem %2 nicht gelesen werden, und eine nicht lesbare Richtlinie verbietet sie; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy in %1 cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Daten des Verbesserungsprogramms werden nicht gesendet: Ihre Richtlinie in %1 kann nicht gelesen werden, und eine nicht lesbare Richtlinie verbietet sie; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Daten des Verbesserungsprogramms werden nicht gesendet: Ihre Richtlinie in %1 kann spätestens seit dem %2 nicht gelesen werden, und eine nicht lesbare Richtlinie verbietet sie; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Usage data is not sent: a policy forbids it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Nutzungsdaten werden nicht gesendet: Eine Richtlinie verbietet sie.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the server %1 forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Nutzungsdaten werden nicht gesendet: Der Server %1 verbietet sie.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the server %1 forbids it, since at least %2.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>Nutzungsdaten werden nicht gesendet: Der Server %1 verbietet sie, spätestens seit dem %2.</translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy file %1 forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Nutzungsdaten werden nicht gesendet: Die Richtliniendatei %1 dieses Computers verbietet sie.</translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy file %1 forbids it, since at least %2.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Nutzungsdaten werden nicht gesendet: Die Richtliniendatei %1 dieses Computers verbietet sie, spätestens seit dem %2.</translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy file %1 forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Nutzungsdaten werden nicht gesendet: Ihre Richtliniendatei %1 verbietet sie.</translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy file %1 forbids it, since at least %2.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Nutzungsdaten werden nicht gesendet: Ihre Richtliniendatei %1 verbietet sie, spätestens seit dem %2.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the meeting&apos;s server %1 does not permit it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Nutzungsdaten werden nicht gesendet: Der Besprechungsserver %1 erlaubt sie nicht.</translation>
    </message>
    <message>
        <source>Error reports are not sent: a policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Fehlerberichte werden nicht gesendet: Eine Richtlinie verbietet sie; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the server %1 forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Fehlerberichte werden nicht gesendet: Der Server %1 verbietet sie; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the server %1 forbids them, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>Fehlerberichte werden nicht gesendet: Der Server %1 verbietet sie, spätestens seit dem %2; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy file %1 forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Fehlerberichte werden nicht gesendet: Die Richtliniendatei %1 dieses Computers verbietet sie; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy file %1 forbids them, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Fehlerberichte werden nicht gesendet: Die Richtliniendatei %1 dieses Computers verbietet sie, spätestens seit dem %2; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy file %1 forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Fehlerberichte werden nicht gesendet: Ihre Richtliniendatei %1 verbietet sie; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy file %1 forbids them, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Fehlerberichte werden nicht gesendet: Ihre Richtliniendatei %1 verbietet sie, spätestens seit dem %2; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the meeting&apos;s server %1 does not permit them.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Fehlerberichte werden nicht gesendet: Der Besprechungsserver %1 erlaubt sie nicht.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: a policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Daten des Verbesserungsprogramms werden nicht gesendet: Eine Richtlinie verbietet sie; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server %1 forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Daten des Verbesserungsprogramms werden nicht gesendet: Der Server %1 verbietet sie; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server %1 forbids it, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>Daten des Verbesserungsprogramms werden nicht gesendet: Der Server %1 verbietet sie, spätestens seit dem %2; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy file %1 forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Daten des Verbesserungsprogramms werden nicht gesendet: Die Richtliniendatei %1 dieses Computers verbietet sie; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy file %1 forbids it, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Daten des Verbesserungsprogramms werden nicht gesendet: Die Richtliniendatei %1 dieses Computers verbietet sie, spätestens seit dem %2; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy file %1 forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Daten des Verbesserungsprogramms werden nicht gesendet: Ihre Richtliniendatei %1 verbietet sie; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy file %1 forbids it, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Daten des Verbesserungsprogramms werden nicht gesendet: Ihre Richtliniendatei %1 verbietet sie, spätestens seit dem %2; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>This data may be sent.</source>
        <extracomment>MEANING-CRITICAL. Said of a category in a state that needs no further words</extracomment>
        <translation>Diese Daten dürfen gesendet werden.</translation>
    </message>
    <message>
        <source>This data is not sent.</source>
        <extracomment>MEANING-CRITICAL. Said of a category in a state that needs no further words</extracomment>
        <translation>Diese Daten werden nicht gesendet.</translation>
    </message>
    <message>
        <source>Usage data is not sent: nobody is signed in, so no policy is known.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Nutzungsdaten werden nicht gesendet: Niemand ist angemeldet, daher ist keine Richtlinie bekannt.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of %1 is not known at present.</source>
        <extracomment>MEANING-CRITICAL. %1: name of the organization</extracomment>
        <translation>Nutzungsdaten werden nicht gesendet: Die Richtlinie von %1 ist derzeit nicht bekannt.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the meeting&apos;s server has not told its policy.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Nutzungsdaten werden nicht gesendet: Der Besprechungsserver hat seine Richtlinie nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Error reports are not sent: nobody is signed in, so no policy is known; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Fehlerberichte werden nicht gesendet: Niemand ist angemeldet, daher ist keine Richtlinie bekannt; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of %1 is not known at present; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: name of the organization</extracomment>
        <translation>Fehlerberichte werden nicht gesendet: Die Richtlinie von %1 ist derzeit nicht bekannt; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the meeting&apos;s server has not told its policy.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Fehlerberichte werden nicht gesendet: Der Besprechungsserver hat seine Richtlinie nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: nobody is signed in, so no policy is known; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Daten des Verbesserungsprogramms werden nicht gesendet: Niemand ist angemeldet, daher ist keine Richtlinie bekannt; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the policy of %1 is not known at present; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: name of the organization</extracomment>
        <translation>Daten des Verbesserungsprogramms werden nicht gesendet: Die Richtlinie von %1 ist derzeit nicht bekannt; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Census data is not recorded and not sent: the server names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Zensusdaten werden nicht aufgezeichnet und nicht gesendet: Der Server nennt keine Adresse, an die sie gesendet werden könnten.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the server names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Nutzungsdaten werden nicht gesendet: Der Server nennt keine Adresse, an die sie gesendet werden könnten.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the server names no address to send them to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Fehlerberichte werden nicht gesendet: Der Server nennt keine Adresse, an die sie gesendet werden könnten; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server names no address to send it to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Daten des Verbesserungsprogramms werden nicht gesendet: Der Server nennt keine Adresse, an die sie gesendet werden könnten; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Error reports are not sent: you have not opted in.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Fehlerberichte werden nicht gesendet: Sie haben nicht zugestimmt.</translation>
    </message>
    <message>
        <source>Error reports are not sent: you chose not to send them.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Fehlerberichte werden nicht gesendet: Sie haben sich entschieden, sie nicht zu senden.</translation>
    </message>
    <message>
        <source>Error reports are not sent: you chose on %1 not to send them.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>Fehlerberichte werden nicht gesendet: Sie haben sich am %1 entschieden, sie nicht zu senden.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: you have not signed up.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Daten des Verbesserungsprogramms werden nicht gesendet: Sie haben der Teilnahme nicht zugestimmt.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: you chose not to send it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Daten des Verbesserungsprogramms werden nicht gesendet: Sie haben sich entschieden, sie nicht zu senden.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: you chose on %1 not to send it.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>Daten des Verbesserungsprogramms werden nicht gesendet: Sie haben sich am %1 entschieden, sie nicht zu senden.</translation>
    </message>
    <message>
        <source>Census data is not recorded and not sent: the server %1 names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Zensusdaten werden nicht aufgezeichnet und nicht gesendet: Der Server %1 nennt keine Adresse, an die sie gesendet werden könnten.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the server %1 names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Nutzungsdaten werden nicht gesendet: Der Server %1 nennt keine Adresse, an die sie gesendet werden könnten.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the server %1 names no address to send them to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Fehlerberichte werden nicht gesendet: Der Server %1 nennt keine Adresse, an die sie gesendet werden könnten; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server %1 names no address to send it to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Daten des Verbesserungsprogramms werden nicht gesendet: Der Server %1 nennt keine Adresse, an die sie gesendet werden könnten; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Usage data is not sent: this program was built to send none unless an admin&apos;s policy permits it.</source>
        <extracomment>MEANING-CRITICAL. Whoever built the program decided it for everybody who runs it</extracomment>
        <translation>Nutzungsdaten werden nicht gesendet: Dieses Programm wurde so gebaut, dass es keine sendet, sofern nicht die Richtlinie eines Administrators sie erlaubt.</translation>
    </message>
    <message>
        <source>Error reports are not sent: this program was built to send none unless an admin&apos;s policy permits them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. Whoever built the program decided it for everybody who runs it</extracomment>
        <translation>Fehlerberichte werden nicht gesendet: Dieses Programm wurde so gebaut, dass es keine sendet, sofern nicht die Richtlinie eines Administrators sie erlaubt; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this program was built to send none unless an admin&apos;s policy permits it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. Whoever built the program decided it for everybody who runs it</extracomment>
        <translation>Daten des Verbesserungsprogramms werden nicht gesendet: Dieses Programm wurde so gebaut, dass es keine sendet, sofern nicht die Richtlinie eines Administrators sie erlaubt; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Census data is not recorded and not sent: this program was built without the part that sends.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Zensusdaten werden nicht aufgezeichnet und nicht gesendet: Dieses Programm wurde ohne den Teil gebaut, der sendet.</translation>
    </message>
    <message>
        <source>Usage data is not recorded and not sent: this program was built without the part that sends.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Nutzungsdaten werden nicht aufgezeichnet und nicht gesendet: Dieses Programm wurde ohne den Teil gebaut, der sendet.</translation>
    </message>
    <message>
        <source>Error reports are not recorded and not sent: this program was built without the part that sends; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Fehlerberichte werden nicht aufgezeichnet und nicht gesendet: Dieses Programm wurde ohne den Teil gebaut, der sendet; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
    <message>
        <source>Improvement program data is not recorded and not sent: this program was built without the part that sends; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Daten des Verbesserungsprogramms werden nicht aufgezeichnet und nicht gesendet: Dieses Programm wurde ohne den Teil gebaut, der sendet; Ihre eigene Auswahl bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>DesktopEntry</name>
    <message>
        <source>Business Messenger</source>
        <extracomment>Kind of program, in the menu of programs</extracomment>
        <translation>Business-Messenger</translation>
    </message>
    <message>
        <source>Sign in to your organization, and decide what error reporting sends</source>
        <extracomment>MEANING-CRITICAL. What the program is for, in the menu of programs and in software centres</extracomment>
        <translation>Melden Sie sich bei Ihrer Organisation an, und entscheiden Sie, was die Fehlerberichterstattung sendet</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>Entry of the icon&apos;s menu: opens the options</extracomment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>What is sent</source>
        <extracomment>MEANING-CRITICAL. Entry of the icon&apos;s menu: opens the window that shows what is sent</extracomment>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Candor signs in to the server of your organization and obeys the policy that it finds there. What error reporting collects is decided by you and your admin together: nothing is recorded unless both allow it, and withdrawing destroys at once what was waiting to be sent.</source>
        <extracomment>MEANING-CRITICAL. In software centres</extracomment>
        <translation>Candor meldet sich beim Server Ihrer Organisation an und befolgt die Richtlinie, die es dort findet. Was die Fehlerberichterstattung erfasst, entscheiden Sie und Ihr Administrator gemeinsam: Es wird nichts aufgezeichnet, sofern nicht beide es erlauben, und ein Widerruf vernichtet sofort, was auf das Senden wartete.</translation>
    </message>
    <message>
        <source>Options &gt; General says at every box what is sent, to which host, who decided, and since when</source>
        <extracomment>MEANING-CRITICAL. In software centres</extracomment>
        <translation>Optionen &gt; Allgemein sagt bei jedem Kästchen, was gesendet wird, an welchen Host, wer das entschieden hat und seit wann</translation>
    </message>
    <message>
        <source>Every record can be read, byte for byte, before and after it is sent</source>
        <extracomment>MEANING-CRITICAL. In software centres</extracomment>
        <translation>Jeder Datensatz kann gelesen werden, Byte für Byte, bevor und nachdem er gesendet wird</translation>
    </message>
    <message>
        <source>Policies of the server, the computer and the person are read; whoever forbids, wins</source>
        <extracomment>MEANING-CRITICAL. In software centres</extracomment>
        <translation>Richtlinien des Servers, des Computers und der Person werden gelesen; wer verbietet, setzt sich durch</translation>
    </message>
    <message>
        <source>The language can be changed while the program runs</source>
        <extracomment>In software centres</extracomment>
        <translation>Die Sprache kann geändert werden, während das Programm läuft</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>Finding your organization&apos;s server failed.</source>
        <translation>Die Suche nach dem Server Ihrer Organisation ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Asking the server how to sign in failed.</source>
        <translation>Die Frage an den Server, wie die Anmeldung erfolgt, ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Checking the password failed.</source>
        <translation>Die Prüfung des Kennworts ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Looking up your account failed.</source>
        <translation>Die Suche nach Ihrem Konto ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Registering this program with the server failed.</source>
        <translation>Die Registrierung dieses Programms beim Server ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>You are signed in, but your organization&apos;s policy could not be fetched.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Sie sind angemeldet, aber die Richtlinie Ihrer Organisation konnte nicht abgerufen werden.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>Die Verbindung mit dem Server wurde unterbrochen.</translation>
    </message>
    <message>
        <source>%1 answered, but not as a server this program can sign in to. Check the address, or ask your support team for the right server.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 hat geantwortet, aber nicht wie ein Server, bei dem sich dieses Programm anmelden kann. Prüfen Sie die Adresse, oder fragen Sie Ihr Supportteam nach dem richtigen Server.</translation>
    </message>
    <message>
        <source>%1 answered, but not as a server this program can sign in to (%2). Check the address, or ask your support team for the right server.</source>
        <extracomment>%1: host name of a server; %2: what was missing in its answer, a technical term in English</extracomment>
        <translation>%1 hat geantwortet, aber nicht wie ein Server, bei dem sich dieses Programm anmelden kann (%2). Prüfen Sie die Adresse, oder fragen Sie Ihr Supportteam nach dem richtigen Server.</translation>
    </message>
    <message>
        <source>%1 reported an error. Try again in a few minutes; if it stays, tell your support team.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 hat einen Fehler gemeldet. Versuchen Sie es in einigen Minuten erneut; bleibt er bestehen, informieren Sie Ihr Supportteam.</translation>
    </message>
    <message>
        <source>%1 reported an error (%2). Try again in a few minutes; if it stays, tell your support team.</source>
        <extracomment>%1: host name of a server; %2: the server&apos;s error codes, technical terms in English</extracomment>
        <translation>%1 hat einen Fehler gemeldet (%2). Versuchen Sie es in einigen Minuten erneut; bleibt er bestehen, informieren Sie Ihr Supportteam.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Ask your support team to check it.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>Dem Zertifikat, das %1 vorlegt, wird nicht vertraut. Bitten Sie Ihr Supportteam, es zu prüfen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Ask your support team to check it.</source>
        <extracomment>%1: host name of a server; %2: the TLS library&apos;s reason, may be in English</extracomment>
        <translation>Dem Zertifikat, das %1 vorlegt, wird nicht vertraut: %2. Bitten Sie Ihr Supportteam, es zu prüfen.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which is not one of your organization&apos;s servers, so the redirect was refused. Tell your support team.</source>
        <extracomment>%1: host name of the server that answered; %2: host name of another server it points to</extracomment>
        <translation>%1 leitet zu %2 um. Das ist keiner der Server Ihrer Organisation, daher wurde die Umleitung abgelehnt. Informieren Sie Ihr Supportteam.</translation>
    </message>
    <message>
        <source>%1 asks to send your sign-in to %2, which is not one of your organization&apos;s servers, so it was not sent. Tell your support team.</source>
        <extracomment>%1: host name of the server that answered; %2: host name of another server</extracomment>
        <translation>%1 verlangt, Ihre Anmeldung an %2 zu senden. Das ist keiner der Server Ihrer Organisation, daher wurde sie nicht gesendet. Informieren Sie Ihr Supportteam.</translation>
    </message>
    <message>
        <source>There is no host named %1. Check the address and your network connection.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>Es gibt keinen Host mit dem Namen %1. Prüfen Sie die Adresse und Ihre Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check your network connection and try again.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 hat nicht rechtzeitig geantwortet. Prüfen Sie Ihre Netzwerkverbindung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be read. Tell your support team.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>Die Antwort, die %1 gesendet hat, ist zu groß, um gelesen zu werden. Informieren Sie Ihr Supportteam.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your network connection and try again.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 kann nicht erreicht werden. Prüfen Sie Ihre Netzwerkverbindung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 does not accept this address with this password. Type the password again.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 akzeptiert diese Adresse mit diesem Kennwort nicht. Geben Sie das Kennwort erneut ein.</translation>
    </message>
    <message>
        <source>%1 does not offer signing in with a password. Ask your support team how to sign in.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 bietet keine Anmeldung mit einem Kennwort an. Fragen Sie Ihr Supportteam, wie Sie sich anmelden.</translation>
    </message>
    <message>
        <source>%1 has no policy to give at the moment. Until it has, the last policy known for your account holds; without one, only census data is recorded.</source>
        <extracomment>MEANING-CRITICAL. %1: host name of a server</extracomment>
        <translation>%1 stellt derzeit keine Richtlinie bereit. Bis eine vorliegt, gilt die letzte für Ihr Konto bekannte Richtlinie; ohne eine solche werden nur Zensusdaten aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 has ended this sign-in because your account was signed in somewhere else. Sign in again to continue here.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 hat diese Anmeldung beendet, weil Ihr Konto anderswo angemeldet wurde. Melden Sie sich erneut an, um hier fortzufahren.</translation>
    </message>
    <message>
        <source>You cancelled signing in to %1. Sign in again when you like.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>Sie haben die Anmeldung abgebrochen (%1). Melden Sie sich erneut an, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>This is not a sign-in address. Type it like this: name@example.com</source>
        <translation>Dies ist keine Anmeldeadresse. Geben Sie sie so ein: name@example.com</translation>
    </message>
    <message>
        <source>Finding your organization&apos;s server…</source>
        <translation>Server Ihrer Organisation wird gesucht…</translation>
    </message>
    <message>
        <source>Asking the server how to sign in…</source>
        <translation>Server wird gefragt, wie die Anmeldung erfolgt…</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Kennwort wird geprüft…</translation>
    </message>
    <message>
        <source>Looking up your account…</source>
        <translation>Ihr Konto wird gesucht…</translation>
    </message>
    <message>
        <source>Registering this program with the server…</source>
        <translation>Dieses Programm wird beim Server registriert…</translation>
    </message>
    <message>
        <source>Fetching your organization&apos;s policy…</source>
        <translation>Richtlinie Ihrer Organisation wird abgerufen…</translation>
    </message>
    <message>
        <source>Connecting for changes…</source>
        <translation>Verbindung für Änderungen wird hergestellt…</translation>
    </message>
    <message>
        <source>The server</source>
        <extracomment>Stands in the place of a server&apos;s host name at the start of a sentence, where none is known yet</extracomment>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences in a row. %1: which step of signing in failed; %2: why, and what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the server</source>
        <extracomment>Stands in the place of a server&apos;s host name in the middle of a sentence, where none is known yet</extracomment>
        <translation>der Server</translation>
    </message>
    <message>
        <source>%1 reported an error (%2). The program tries again by itself; if it stays, tell your support team.</source>
        <extracomment>%1: host name of a server; %2: the server&apos;s error codes, technical terms in English</extracomment>
        <translation>%1 hat einen Fehler gemeldet (%2). Das Programm versucht es von selbst erneut; bleibt er bestehen, informieren Sie Ihr Supportteam.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. The program tries again by itself; if this lasts, check your network connection.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 hat nicht rechtzeitig geantwortet. Das Programm versucht es von selbst erneut; wenn dies andauert, prüfen Sie Ihre Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The program tries again by itself; if this lasts, check your network connection.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 kann nicht erreicht werden. Das Programm versucht es von selbst erneut; wenn dies andauert, prüfen Sie Ihre Netzwerkverbindung.</translation>
    </message>
</context>
<context>
    <name>Guarantee</name>
    <message>
        <source>Before you begin to sign in, nothing leaves this computer.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Bevor Sie mit dem Anmelden beginnen, verlässt nichts diesen Computer.</translation>
    </message>
    <message>
        <source>Data goes only to the address that the server you are signed in to names for it. The program has no address of its own.</source>
        <extracomment>MEANING-CRITICAL. &quot;server&quot;: the one the person signs in to</extracomment>
        <translation>Daten gehen nur an die Adresse, die der Server, bei dem Sie angemeldet sind, für sie nennt. Das Programm hat keine eigene Adresse.</translation>
    </message>
    <message>
        <source>While the server names no address for data, nothing is recorded.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Solange der Server keine Adresse für Daten nennt, wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Every field that can be collected is listed in the help, with its purpose. A request holds nothing else.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Jedes Feld, das erfasst werden kann, ist in der Hilfe mit seinem Zweck aufgeführt. Eine Anfrage enthält nichts anderes.</translation>
    </message>
    <message>
        <source>Census data names neither your organization nor you: your sign-in address is hashed before it is written down, and hashed again before it is stored.</source>
        <extracomment>MEANING-CRITICAL. &quot;hashed&quot;: turned into a number from which the address cannot be read</extracomment>
        <translation>Zensusdaten nennen weder Ihre Organisation noch Sie: Ihre Anmeldeadresse wird gehasht, bevor sie niedergeschrieben wird, und erneut gehasht, bevor sie gespeichert wird.</translation>
    </message>
    <message>
        <source>Usage data may name your organization. It carries no ID of you and none of this computer.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Nutzungsdaten können Ihre Organisation nennen. Diese Daten enthalten keine ID von Ihnen und keine von diesem Computer.</translation>
    </message>
    <message>
        <source>Error reports are recorded only while their check box is ticked and no policy forbids them. The box starts unticked.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Fehlerberichte werden nur aufgezeichnet, solange ihr Kontrollkästchen aktiviert ist und keine Richtlinie sie verbietet. Am Anfang ist das Kästchen nicht aktiviert.</translation>
    </message>
    <message>
        <source>Improvement program data is recorded only while you have signed up and no policy forbids it. It carries no ID at all.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Daten des Verbesserungsprogramms werden nur aufgezeichnet, solange Sie der Teilnahme zugestimmt haben und keine Richtlinie sie verbietet. Diese Daten enthalten überhaupt keine ID.</translation>
    </message>
    <message>
        <source>Unknown is forbidden. Until a policy is known for your account, and whenever a policy cannot be read, only census data may be recorded.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Unbekanntes ist verboten. Bis für Ihr Konto eine Richtlinie bekannt ist, und immer wenn eine Richtlinie nicht gelesen werden kann, dürfen nur Zensusdaten aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>While the server cannot be reached, the last policy known for your account counts: what it forbids for ever, what it permits for 7 days.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Solange der Server nicht erreicht werden kann, gilt die letzte für Ihr Konto bekannte Richtlinie: was sie verbietet, für immer; was sie erlaubt, 7 Tage lang.</translation>
    </message>
    <message>
        <source>Forbidding wins. What one policy forbids, no other policy and no check box permits, and no policy can say yes for you.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Ein Verbot setzt sich durch. Was eine Richtlinie verbietet, erlaubt keine andere Richtlinie und kein Kontrollkästchen, und keine Richtlinie kann an Ihrer Stelle Ja sagen.</translation>
    </message>
    <message>
        <source>When a permission ends, what was waiting to be sent is destroyed at once, and a transfer under way is broken off. A receipt stays on this computer: how many records were erased, and when. It is never sent.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Wenn eine Erlaubnis endet, wird sofort vernichtet, was auf das Senden wartete, und eine laufende Übertragung wird abgebrochen. Ein Beleg bleibt auf diesem Computer: wie viele Datensätze gelöscht wurden und wann. Er wird niemals gesendet.</translation>
    </message>
    <message>
        <source>A permission never reaches back: nothing from before it is ever used for it.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Eine Erlaubnis reicht niemals zurück: Nichts aus der Zeit davor wird jemals für sie verwendet.</translation>
    </message>
    <message>
        <source>What was recorded for one account is never sent for another: it is destroyed when another account signs in.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Was für ein Konto aufgezeichnet wurde, wird niemals für ein anderes gesendet: Es wird vernichtet, wenn sich ein anderes Konto anmeldet.</translation>
    </message>
    <message>
        <source>Each category is sent by itself, in requests and over connections of its own, without a cookie, without your sign-in, and with nothing that joins it to another category.</source>
        <extracomment>MEANING-CRITICAL. &quot;category&quot;: census data, usage data and so on</extracomment>
        <translation>Jede Kategorie wird für sich gesendet, in eigenen Anfragen und über eigene Verbindungen, ohne Cookie, ohne Ihre Anmeldung und mit nichts, was sie mit einer anderen Kategorie verbindet.</translation>
    </message>
    <message>
        <source>“What is sent” shows what was sent, byte for byte.</source>
        <extracomment>MEANING-CRITICAL. &quot;What is sent&quot; is the title of a window</extracomment>
        <translation>„Was gesendet wird“ zeigt Byte für Byte, was gesendet wurde.</translation>
    </message>
    <message>
        <source>What was recorded with permission survives a crash of the program, and is stored once.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Was mit Erlaubnis aufgezeichnet wurde, übersteht einen Absturz des Programms und wird einmal gespeichert.</translation>
    </message>
    <message>
        <source>Nothing is kept here for long: error reports that could not be sent, at most 7 days; everything waiting to be sent, at most 16 MB; what was sent, so that you can look at it in “What is sent”, 7 days and at most 1 MB.</source>
        <extracomment>MEANING-CRITICAL. &quot;What is sent&quot; is the title of a window</extracomment>
        <translation>Nichts wird hier lange aufbewahrt: Fehlerberichte, die nicht gesendet werden konnten, höchstens 7 Tage; alles, was auf das Senden wartet, höchstens 16 MB; was gesendet wurde, damit Sie es in „Was gesendet wird“ ansehen können, 7 Tage und höchstens 1 MB.</translation>
    </message>
    <message>
        <source>Quitting the program never waits for the network.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Das Beenden des Programms wartet niemals auf das Netzwerk.</translation>
    </message>
    <message>
        <source>When the program is started a second time while it runs, the second one collects nothing and sends nothing.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Wenn das Programm ein zweites Mal gestartet wird, während es läuft, erfasst das zweite nichts und sendet nichts.</translation>
    </message>
    <message>
        <source>The program asks the service to erase what it stored only when you tell it to, after showing you the request.</source>
        <extracomment>MEANING-CRITICAL. &quot;service&quot;: whoever stores the data</extracomment>
        <translation>Das Programm bittet den Dienst nur dann, das von ihm Gespeicherte zu löschen, wenn Sie das Programm dazu anweisen, nachdem es Ihnen die Anfrage gezeigt hat.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>nobody</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table</extracomment>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>this device</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table</extracomment>
        <translation>dieses Gerät</translation>
    </message>
    <message>
        <source>your organization</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table</extracomment>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table: one person can be told from another, but not named</extracomment>
        <translation>eine Person, ohne ihren Namen</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Always collected; nobody can turn it off. It is not collected while the server you are signed in to names no address to send it to. It names neither your organization nor you.</source>
        <extracomment>MEANING-CRITICAL. Rule of census data</extracomment>
        <translation>Werden immer erfasst; niemand kann das ausschalten. Diese Daten werden nicht erfasst, solange der Server, bei dem Sie angemeldet sind, keine Adresse nennt, an die sie gesendet werden könnten. Diese Daten nennen weder Ihre Organisation noch Sie.</translation>
    </message>
    <message>
        <source>Collected unless your admin forbids it. Only the admin can turn it off, for everyone in the organization. It may identify your organization, never you.</source>
        <extracomment>MEANING-CRITICAL. Rule of usage data</extracomment>
        <translation>Werden erfasst, sofern Ihr Administrator es nicht verbietet. Nur der Administrator kann das ausschalten, für alle in der Organisation. Diese Daten können Ihre Organisation identifizieren, niemals Sie.</translation>
    </message>
    <message>
        <source>Collected only if your admin does not forbid it and you have said yes in the options. It is off until you say yes. It may hold personal data, such as your IP address and your SIP address.</source>
        <extracomment>MEANING-CRITICAL. Rule of error reporting data</extracomment>
        <translation>Werden nur erfasst, wenn Ihr Administrator es nicht verbietet und Sie in den Optionen Ja gesagt haben. Die Erfassung ist ausgeschaltet, bis Sie Ja sagen. Diese Daten können personenbezogene Daten enthalten, wie etwa Ihre IP-Adresse und Ihre SIP-Adresse.</translation>
    </message>
    <message>
        <source>Collected only if your admin does not forbid it and you have signed up in the options. It is off until you sign up. It identifies neither your organization nor you.</source>
        <extracomment>MEANING-CRITICAL. Rule of the Customer Experience Improvement Program</extracomment>
        <translation>Daten werden nur erfasst, wenn Ihr Administrator es nicht verbietet und Sie in den Optionen der Teilnahme zugestimmt haben. Die Erfassung ist ausgeschaltet, bis Sie zustimmen. Diese Daten identifizieren weder Ihre Organisation noch Sie.</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Heads of a table of everything that can be collected</extracomment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>May identify</source>
        <extracomment>MEANING-CRITICAL. Head of a table of everything that can be collected</extracomment>
        <translation>Kann identifizieren</translation>
    </message>
    <message>
        <source>What is collected</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>Was erfasst wird</translation>
    </message>
    <message>
        <source>Who decides</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Your admin can forbid usage data, error reporting and the improvement program: in the server&apos;s policy, in the policy of this computer, or in the policy of your user account.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Ihr Administrator kann Nutzungsdaten, Fehlerberichterstattung und das Verbesserungsprogramm verbieten: in der Richtlinie des Servers, in der Richtlinie dieses Computers oder in der Richtlinie Ihres Benutzerkontos.</translation>
    </message>
    <message>
        <source>In comparable products a server can lift a ban that the computer&apos;s policy has set. Here it cannot.</source>
        <extracomment>MEANING-CRITICAL. &quot;Comparable products&quot;: the original server family&apos;s own client</extracomment>
        <translation>In vergleichbaren Produkten kann ein Server ein Verbot aufheben, das die Richtlinie des Computers gesetzt hat. Hier kann er das nicht.</translation>
    </message>
    <message>
        <source>Open the options with the gear button, clear the check box and choose OK. You can do this at any time.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Öffnen Sie die Optionen mit der Zahnradschaltfläche, deaktivieren Sie das Kontrollkästchen, und wählen Sie OK. Das können Sie jederzeit tun.</translation>
    </message>
    <message>
        <source>Where the files are</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>Wo die Dateien sind</translation>
    </message>
    <message>
        <source>Your choices: %1</source>
        <extracomment>MEANING-CRITICAL. %1: path of a file</extracomment>
        <translation>Ihre Auswahl: %1</translation>
    </message>
    <message>
        <source>Logs, which are never sent by themselves: %1</source>
        <extracomment>MEANING-CRITICAL. %1: path of a folder</extracomment>
        <translation>Protokolle, die niemals von selbst gesendet werden: %1</translation>
    </message>
    <message>
        <source>Policy of this computer: %1</source>
        <extracomment>MEANING-CRITICAL. %1: path of a folder</extracomment>
        <translation>Richtlinie dieses Computers: %1</translation>
    </message>
    <message>
        <source>What %1 sends, and who decides</source>
        <extracomment>MEANING-CRITICAL. Heading of the help page. %1: the product&apos;s name</extracomment>
        <translation>Was %1 sendet und wer entscheidet</translation>
    </message>
    <message>
        <source>%1 sends data only as described here. “What is sent” in the main window shows you, byte for byte, what waits and what was sent lately.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>%1 sendet Daten nur so, wie es hier beschrieben ist. „Was gesendet wird“ im Hauptfenster zeigt Ihnen Byte für Byte, was wartet und was kürzlich gesendet wurde.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>This copy of %1 was built without the part that sends: it records nothing and sends nothing, whatever stands below.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>Diese Ausgabe von %1 wurde ohne den Teil gebaut, der sendet: Sie zeichnet nichts auf und sendet nichts, was auch immer unten steht.</translation>
    </message>
    <message>
        <source>This copy of %1 was built to send census data only, unless the policy of the server or of this computer permits more.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>Diese Ausgabe von %1 wurde so gebaut, dass sie nur Zensusdaten sendet, sofern nicht die Richtlinie des Servers oder dieses Computers mehr erlaubt.</translation>
    </message>
    <message>
        <source>On the web</source>
        <extracomment>MEANING-CRITICAL. Heading in the help: pages on the web</extracomment>
        <translation>Im Web</translation>
    </message>
    <message>
        <source>These pages belong to whoever runs the service you are signed in to. %1 does not ask for them: your browser does, when you choose one.</source>
        <extracomment>MEANING-CRITICAL. Before three addresses of web pages. %1: the product&apos;s name</extracomment>
        <translation>Diese Seiten gehören dem Betreiber des Dienstes, bei dem Sie angemeldet sind. Nicht %1 ruft sie ab, sondern Ihr Browser, wenn Sie eine auswählen.</translation>
    </message>
    <message>
        <source>Help with the service: %1</source>
        <extracomment>MEANING-CRITICAL. %1: address of a web page</extracomment>
        <translation>Hilfe zum Dienst: %1</translation>
    </message>
    <message>
        <source>The operator&apos;s privacy statement: %1</source>
        <extracomment>MEANING-CRITICAL. %1: address of a web page: how the service&apos;s operator handles personal data</extracomment>
        <translation>Datenschutzerklärung des Betreibers: %1</translation>
    </message>
    <message>
        <source>What your network must let through: %1</source>
        <extracomment>MEANING-CRITICAL. %1: address of a web page, for whoever sets up a network or a firewall</extracomment>
        <translation>Was Ihr Netzwerk durchlassen muss: %1</translation>
    </message>
</context>
<context>
    <name>HindranceText</name>
    <message>
        <source>Off: Candor was already running</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: permitted, but this window does not collect it, since the program was running when it was started</extracomment>
        <translation>Aus: Candor lief bereits</translation>
    </message>
    <message>
        <source>Off: nothing can be written</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: permitted, but no file can be written for it</extracomment>
        <translation>Aus: Nichts kann geschrieben werden</translation>
    </message>
    <message>
        <source>On hold: nothing can be sent</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: permitted, but its file cannot be opened</extracomment>
        <translation>Angehalten: Nichts kann gesendet werden</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>Census data</source>
        <extracomment>MEANING-CRITICAL. Name of a category</extracomment>
        <translation>Zensusdaten</translation>
    </message>
    <message>
        <source>Usage data</source>
        <extracomment>MEANING-CRITICAL. Name of a category</extracomment>
        <translation>Nutzungsdaten</translation>
    </message>
    <message>
        <source>Error reporting data</source>
        <extracomment>MEANING-CRITICAL. Name of a category</extracomment>
        <translation>Fehlerberichtsdaten</translation>
    </message>
    <message>
        <source>Customer Experience Improvement Program</source>
        <extracomment>MEANING-CRITICAL. Name of a category</extracomment>
        <translation>Programm zur Verbesserung der Benutzerfreundlichkeit</translation>
    </message>
    <message>
        <source>On: always</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: it is collected, and nobody can turn it off</extracomment>
        <translation>Ein: immer</translation>
    </message>
    <message>
        <source>On: permitted by policy</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: it is collected, no policy forbids it</extracomment>
        <translation>Ein: durch Richtlinie erlaubt</translation>
    </message>
    <message>
        <source>On: you opted in</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: it is collected, the person said yes</extracomment>
        <translation>Ein: Sie haben zugestimmt</translation>
    </message>
    <message>
        <source>Off: you have not opted in</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, the person has not said yes</extracomment>
        <translation>Aus: Sie haben nicht zugestimmt</translation>
    </message>
    <message>
        <source>Off: forbidden by policy</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, a policy forbids it</extracomment>
        <translation>Aus: durch Richtlinie verboten</translation>
    </message>
    <message>
        <source>Off: the policy is not known</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, no policy is known yet</extracomment>
        <translation>Aus: Die Richtlinie ist nicht bekannt</translation>
    </message>
    <message>
        <source>Off: the policy cannot be read</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, a policy is there but cannot be read</extracomment>
        <translation>Aus: Die Richtlinie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Off: the server names no address for it</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, the server names no address to send to</extracomment>
        <translation>Aus: Der Server nennt keine Adresse dafür</translation>
    </message>
    <message>
        <source>Off: this program cannot send</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, the program was built without the part that sends</extracomment>
        <translation>Aus: Dieses Programm kann nicht senden</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>What you turned off stays off until %2 ends, but this could not be saved, because %1 cannot be written: make sure that you may write there and that the disk has room, then choose OK again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file; %2: the product&apos;s name</extracomment>
        <translation>Was Sie ausgeschaltet haben, bleibt ausgeschaltet, bis %2 endet, aber das konnte nicht gespeichert werden, weil %1 nicht geschrieben werden kann: Stellen Sie sicher, dass Sie dort schreiben dürfen und dass auf dem Datenträger Platz ist, und wählen Sie dann erneut OK.</translation>
    </message>
    <message>
        <source>Nothing was saved, because %1 cannot be written: make sure that you may write there and that the disk has room, then choose OK again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>Nichts wurde gespeichert, weil %1 nicht geschrieben werden kann: Stellen Sie sicher, dass Sie dort schreiben dürfen und dass auf dem Datenträger Platz ist, und wählen Sie dann erneut OK.</translation>
    </message>
    <message>
        <source>What you turned off stays off until %2 ends, but this could not be saved, because %1 does not hold what was written to it: another program may have changed it at the same time, so choose OK again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file; %2: the product&apos;s name</extracomment>
        <translation>Was Sie ausgeschaltet haben, bleibt ausgeschaltet, bis %2 endet, aber das konnte nicht gespeichert werden, weil %1 nicht enthält, was hineingeschrieben wurde: Ein anderes Programm hat es möglicherweise gleichzeitig geändert, wählen Sie daher erneut OK.</translation>
    </message>
    <message>
        <source>It is not certain that your changes were saved, because %1 does not hold what was written to it: another program may have changed it at the same time, so choose OK again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>Es ist nicht sicher, ob Ihre Änderungen gespeichert wurden, weil %1 nicht enthält, was hineingeschrieben wurde: Ein anderes Programm hat es möglicherweise gleichzeitig geändert, wählen Sie daher erneut OK.</translation>
    </message>
    <message>
        <source>The account changed: nobody is signed in now, and the changes you had not saved were dropped.</source>
        <translation>Das Konto wurde gewechselt: Jetzt ist niemand angemeldet, und die Änderungen, die Sie nicht gespeichert hatten, wurden verworfen.</translation>
    </message>
    <message>
        <source>The account changed: nobody is signed in now.</source>
        <translation>Das Konto wurde gewechselt: Jetzt ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>The account changed: these are now the options of %1, and the changes you had not saved were dropped.</source>
        <extracomment>%1: address of the account signed in</extracomment>
        <translation>Das Konto wurde gewechselt: Dies sind jetzt die Optionen von %1, und die Änderungen, die Sie nicht gespeichert hatten, wurden verworfen.</translation>
    </message>
    <message>
        <source>The account changed: these are now the options of %1.</source>
        <extracomment>%1: address of the account signed in</extracomment>
        <translation>Das Konto wurde gewechselt: Dies sind jetzt die Optionen von %1.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>candor: %1; see candor --help</source>
        <extracomment>%1: what is wrong with the command line</extracomment>
        <translation>candor: %1; siehe candor --help</translation>
    </message>
    <message>
        <source>--service takes an https address (http on a loopback address only)</source>
        <translation>--service erwartet eine https-Adresse (http nur bei einer Loopbackadresse)</translation>
    </message>
    <message>
        <source>--account takes an address like someone@example.com</source>
        <translation>--account erwartet eine Adresse wie someone@example.com</translation>
    </message>
    <message>
        <source>--open takes options, sign-in or data</source>
        <translation>--open erwartet options, sign-in oder data</translation>
    </message>
    <message>
        <source>--translation takes a file that can be read</source>
        <translation>--translation erwartet eine lesbare Datei</translation>
    </message>
    <message>
        <source>--translation brings its own language; leave --language out</source>
        <translation>--translation bringt die eigene Sprache mit; lassen Sie --language weg</translation>
    </message>
    <message>
        <source>--tour goes with --demo</source>
        <translation>--tour gehört zu --demo</translation>
    </message>
    <message>
        <source>--demo brings a service of its own; leave --service out</source>
        <translation>--demo bringt einen eigenen Dienst mit; lassen Sie --service weg</translation>
    </message>
    <message>
        <source>--screenshots shows the languages built in; leave --translation out</source>
        <translation>--screenshots zeigt die eingebauten Sprachen; lassen Sie --translation weg</translation>
    </message>
    <message>
        <source>--password-file goes with --account</source>
        <translation>--password-file gehört zu --account</translation>
    </message>
    <message>
        <source>unknown argument &apos;%1&apos;</source>
        <extracomment>%1: as written</extracomment>
        <translation>unbekanntes Argument „%1“</translation>
    </message>
    <message>
        <source>%1 (%2, identifies %3, since consent version %4): %5</source>
        <extracomment>MEANING-CRITICAL. A field that may be collected. %1: name, %2: type, %3: whom it identifies, English words; %4: number of the version of consent; %5: what it is for, a sentence</extracomment>
        <translation>%1 (%2, identifiziert %3, seit Version %4 der Einwilligung): %5</translation>
    </message>
    <message>
        <source>every request</source>
        <extracomment>MEANING-CRITICAL. Head of a list: the fields that are in all requests</extracomment>
        <translation>jede Anfrage</translation>
    </message>
    <message>
        <source>queued: %1</source>
        <extracomment>MEANING-CRITICAL. Head of a list: records that wait to be sent. %1: how many</extracomment>
        <translation>warten auf das Senden: %1</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <extracomment>MEANING-CRITICAL. Head of a list: requests. %1: how many</extracomment>
        <translation>gesendet: %1</translation>
    </message>
    <message>
        <source>status %1</source>
        <extracomment>%1: number of the HTTP status</extracomment>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>receipts: %1</source>
        <extracomment>MEANING-CRITICAL. Head of a list: receipts for what was erased on this computer. %1: how many</extracomment>
        <translation>Belege: %1</translation>
    </message>
    <message>
        <source>records erased: %1</source>
        <extracomment>MEANING-CRITICAL. %1: how many</extracomment>
        <translation>gelöschte Datensätze: %1</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>cannot make sense of &apos;%1&apos;</source>
        <extracomment>%1: as written</extracomment>
        <translation>„%1“ ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>the demo&apos;s files cannot be made in %1</source>
        <extracomment>%1: a folder</extracomment>
        <translation>die Dateien der Demo können in %1 nicht angelegt werden</translation>
    </message>
    <message>
        <source>candor-service is neither beside candor nor on the PATH; build or install it</source>
        <translation>candor-service liegt weder neben candor noch im PATH; erstellen oder installieren Sie es</translation>
    </message>
    <message>
        <source>candor-service could not add the demo&apos;s account</source>
        <translation>candor-service konnte das Konto der Demo nicht hinzufügen</translation>
    </message>
    <message>
        <source>candor-service did not start: %1</source>
        <extracomment>%1: what the system says</extracomment>
        <translation>candor-service ist nicht gestartet: %1</translation>
    </message>
    <message>
        <source>candor-service said &apos;%1&apos; in place of its address</source>
        <extracomment>%1: what it said</extracomment>
        <translation>candor-service hat „%1“ statt der eigenen Adresse gemeldet</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 enthält kein Zertifikat im PEM-Format</translation>
    </message>
    <message>
        <source>there is no display: neither DISPLAY nor WAYLAND_DISPLAY is set</source>
        <translation>kein Bildschirm: weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>die Anmeldung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 (host %2)</source>
        <extracomment>%1: name of an error, %2: host</extracomment>
        <translation>%1 (Host %2)</translation>
    </message>
    <message>
        <source>%1 (host %2, %3)</source>
        <extracomment>%1: name of an error, %2: host, %3: what is known beside, in English</extracomment>
        <translation>%1 (Host %2, %3)</translation>
    </message>
    <message>
        <source>%1 (host %2, status %3)</source>
        <extracomment>%1: name of an error, %2: host, %3: HTTP status</extracomment>
        <translation>%1 (Host %2, Status %3)</translation>
    </message>
    <message>
        <source>%1 (host %2, status %3, %4)</source>
        <extracomment>%1: name of an error, %2: host, %3: HTTP status, %4: what is known beside, in English</extracomment>
        <translation>%1 (Host %2, Status %3, %4)</translation>
    </message>
    <message>
        <source>%1 does not take &quot;%2&quot;</source>
        <extracomment>%1: a command or flag, %2: what was written behind it</extracomment>
        <translation>%1 nimmt „%2“ nicht an</translation>
    </message>
    <message>
        <source>%1 needs a file</source>
        <extracomment>%1: a command</extracomment>
        <translation>%1 braucht eine Datei</translation>
    </message>
    <message>
        <source>%1 (no fault)</source>
        <extracomment>What is remarked on a file, and no fault of it. %1: the remark</extracomment>
        <translation>%1 (kein Fehler)</translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>kein Fehler</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>ein Befehl fehlt</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>es gibt keinen Befehl „%1“</translation>
    </message>
    <message>
        <source>the server&apos;s answer (status %1) is no policy</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids. %1: number of the HTTP status</extracomment>
        <translation>die Antwort des Servers (Status %1) ist keine Richtlinie</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>die Datei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>not configured</source>
        <extracomment>State of a policy setting</extracomment>
        <translation>nicht konfiguriert</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where a policy setting comes from: nobody has set it</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>%1 (%2, since %3)</source>
        <extracomment>Where a policy setting comes from. %1: server, machine, user or pool; %2: host or file; %3: date</extracomment>
        <translation>%1 (%2, seit dem %3)</translation>
    </message>
    <message>
        <source>known (%1)</source>
        <extracomment>State of the server&apos;s policy. %1: host</extracomment>
        <translation>bekannt (%1)</translation>
    </message>
    <message>
        <source>known (%1, since %2, last known good)</source>
        <extracomment>State of the server&apos;s policy, when the server does not answer. %1: host, %2: date</extracomment>
        <translation>bekannt (%1, seit dem %2, die letzte bekannte gültige)</translation>
    </message>
    <message>
        <source>known (%1, since %2)</source>
        <extracomment>State of the server&apos;s policy. %1: host, %2: date</extracomment>
        <translation>bekannt (%1, seit dem %2)</translation>
    </message>
    <message>
        <source>cannot be read (%1); what it would govern is forbidden</source>
        <extracomment>MEANING-CRITICAL. State of the server&apos;s policy. %1: host</extracomment>
        <translation>kann nicht gelesen werden (%1); was sie regeln würde, ist verboten</translation>
    </message>
    <message>
        <source>unknown; only census may be recorded</source>
        <extracomment>MEANING-CRITICAL. State of the server&apos;s policy</extracomment>
        <translation>unbekannt; nur der Zensus darf aufgezeichnet werden</translation>
    </message>
    <message>
        <source>fault</source>
        <extracomment>In the place of a value: it cannot be read</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. %1: a sentence</extracomment>
        <translation>unterlegen: %1</translation>
    </message>
    <message>
        <source>fault, which forbids</source>
        <extracomment>MEANING-CRITICAL. In the place of a policy setting&apos;s value</extracomment>
        <translation>Fehler, was verbietet</translation>
    </message>
    <message>
        <source>in force: %1, from %2</source>
        <extracomment>MEANING-CRITICAL. A policy setting. %1: its value, %2: where it comes from</extracomment>
        <translation>in Kraft: %1, Quelle: %2</translation>
    </message>
    <message>
        <source>server&apos;s policy: %1</source>
        <extracomment>MEANING-CRITICAL. %1: its state</extracomment>
        <translation>Richtlinie des Servers: %1</translation>
    </message>
    <message>
        <source>Faults of whole documents</source>
        <extracomment>Head of a list of policy files that cannot be read</extracomment>
        <translation>Fehler ganzer Dokumente</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>Head of a list of remarks on policy files</extracomment>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>collected</source>
        <extracomment>MEANING-CRITICAL. State of a category of data</extracomment>
        <translation>wird erfasst</translation>
    </message>
    <message>
        <source>not collected</source>
        <extracomment>MEANING-CRITICAL. State of a category of data</extracomment>
        <translation>wird nicht erfasst</translation>
    </message>
    <message>
        <source>no password can be read from %1</source>
        <extracomment>%1: a file</extracomment>
        <translation>aus %1 kann kein Kennwort gelesen werden</translation>
    </message>
    <message>
        <source>there is no translation for --language %1; there are: %2</source>
        <extracomment>%1: a tag such as fr, %2: those that there are</extracomment>
        <translation>für --language %1 gibt es keine Übersetzung; es gibt: %2</translation>
    </message>
    <message>
        <source>the glossary %1 cannot be read: %2</source>
        <extracomment>%1: a file, %2: what is wrong with it</extracomment>
        <translation>das Glossar %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>findings: %1</source>
        <extracomment>%1: how many</extracomment>
        <translation>Befunde: %1</translation>
    </message>
    <message>
        <source>to review: %1</source>
        <extracomment>How many texts nobody has reviewed. %1: how many</extracomment>
        <translation>zu prüfen: %1</translation>
    </message>
    <message>
        <source>English: %1</source>
        <extracomment>%1: an English text of the program</extracomment>
        <translation>Englisch: %1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <extracomment>%1: the translation of a text of the program</extracomment>
        <translation>Übersetzung: %1</translation>
    </message>
    <message>
        <source>%1 has faults: see candor translation check</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 hat Fehler: siehe candor translation check</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1: a file, %2: what is wrong with it</extracomment>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>no finished, meaning-critical translation has the key %1</source>
        <extracomment>%1: as written</extracomment>
        <translation>keine fertige sinnkritische Übersetzung hat den Schlüssel %1</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>reviewed by %1: %2, in %3</source>
        <extracomment>%1: who has reviewed texts, %2: how many, %3: file</extracomment>
        <translation>geprüft von %1: %2, in %3</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>Stands before how a command is to be written</extracomment>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>something follows the document&apos;s end</source>
        <translation>nach dem Ende des Dokuments folgt noch etwas</translation>
    </message>
    <message>
        <source>the document is larger than %1 bytes</source>
        <extracomment>%1: how many</extracomment>
        <translation>das Dokument ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>the document begins with a byte order mark</source>
        <translation>das Dokument beginnt mit einer Bytereihenfolgemarke</translation>
    </message>
    <message>
        <source>the document is not UTF-8</source>
        <translation>das Dokument ist nicht UTF-8</translation>
    </message>
    <message>
        <source>the document is nested deeper than %1</source>
        <extracomment>%1: how many</extracomment>
        <translation>das Dokument ist tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice</source>
        <extracomment>%1: as written</extracomment>
        <translation>der Schlüssel „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>a name in quotes is expected here</source>
        <translation>hier wird ein Name in Anführungszeichen erwartet</translation>
    </message>
    <message>
        <source>a colon is expected here</source>
        <translation>hier wird ein Doppelpunkt erwartet</translation>
    </message>
    <message>
        <source>a comma or &quot;%1&quot; is expected here</source>
        <extracomment>%1: a bracket</extracomment>
        <translation>hier wird ein Komma oder „%1“ erwartet</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>hier wird ein Wert erwartet</translation>
    </message>
    <message>
        <source>a digit is expected here</source>
        <translation>hier wird eine Ziffer erwartet</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>die Zahl liegt außerhalb des Wertebereichs</translation>
    </message>
    <message>
        <source>a control character stands in a string</source>
        <translation>in einer Zeichenfolge steht ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the document ends inside a string</source>
        <translation>das Dokument endet innerhalb einer Zeichenfolge</translation>
    </message>
    <message>
        <source>the escape is none that JSON knows</source>
        <translation>JSON kennt diese Escapesequenz nicht</translation>
    </message>
    <message>
        <source>the escape is half of a surrogate pair</source>
        <translation>die Escapesequenz ist ein halbes Ersatzzeichenpaar</translation>
    </message>
    <message>
        <source>four hexadecimal digits are expected here</source>
        <translation>hier werden vier Hexadezimalziffern erwartet</translation>
    </message>
    <message>
        <source>the cached policy cannot be opened</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids</extracomment>
        <translation>die zwischengespeicherte Richtlinie kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>the cached policy is not a regular file</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids</extracomment>
        <translation>die zwischengespeicherte Richtlinie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the cached policy cannot be read</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids</extracomment>
        <translation>die zwischengespeicherte Richtlinie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the document is not an object</source>
        <translation>das Dokument ist kein Objekt</translation>
    </message>
    <message>
        <source>the value must be true or false, without quotes</source>
        <translation>der Wert muss true oder false sein, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>only the pool that hosts a meeting decides this; ignored here</source>
        <translation>das entscheidet nur der Pool, der eine Besprechung ausrichtet; hier wird es ignoriert</translation>
    </message>
    <message>
        <source>only the server decides this; ignored here</source>
        <translation>das entscheidet nur der Server; hier wird es ignoriert</translation>
    </message>
    <message>
        <source>unknown key, ignored; did you mean &quot;%1&quot;?</source>
        <extracomment>%1: name of a policy setting</extracomment>
        <translation>unbekannter Schlüssel, ignoriert; meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>unknown key, ignored</source>
        <translation>unbekannter Schlüssel, ignoriert</translation>
    </message>
    <message>
        <source>the cached policy is damaged</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids</extracomment>
        <translation>die zwischengespeicherte Richtlinie ist beschädigt</translation>
    </message>
    <message>
        <source>it is a link</source>
        <extracomment>Why a file or folder with policies cannot be read</extracomment>
        <translation>es ist ein Link</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>das ist kein Ordner</translation>
    </message>
    <message>
        <source>it cannot be opened: %1</source>
        <extracomment>Why a file or folder with policies cannot be read. %1: what the system says</extracomment>
        <translation>es kann nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the folder cannot be listed</source>
        <translation>der Inhalt des Ordners kann nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>it does not belong to root</source>
        <translation>es gehört nicht root</translation>
    </message>
    <message>
        <source>it belongs neither to you nor to root</source>
        <extracomment>Why a file or folder with policies is not trusted</extracomment>
        <translation>es gehört weder Ihnen noch root</translation>
    </message>
    <message>
        <source>it can be written by others than its owner</source>
        <extracomment>Why a file or folder with policies is not trusted</extracomment>
        <translation>es kann von anderen als dem Besitzer geschrieben werden</translation>
    </message>
    <message>
        <source>it is too old: after 7 days only a ban still counts</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count</extracomment>
        <translation>sie ist zu alt: nach 7 Tagen zählt nur noch ein Verbot</translation>
    </message>
    <message>
        <source>it does not configure this setting</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count</extracomment>
        <translation>sie konfiguriert diese Einstellung nicht</translation>
    </message>
    <message>
        <source>%1 comes first</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. %1: another one, such as: server (host)</extracomment>
        <translation>%1 kommt zuerst</translation>
    </message>
    <message>
        <source>%1 forbids, and forbid wins</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. %1: another one, such as: server (host)</extracomment>
        <translation>%1 verbietet, und ein Verbot setzt sich durch</translation>
    </message>
    <message>
        <source>%1 cannot be read, which forbids</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. %1: another one, such as: server (host)</extracomment>
        <translation>%1 kann nicht gelesen werden, was verbietet</translation>
    </message>
    <message>
        <source>it says %1 where %2 says %3; forbid wins</source>
        <extracomment>MEANING-CRITICAL. Two files contradict each other. %1, %3: Enabled or Disabled; %2: the other file</extracomment>
        <translation>hier steht %1, in %2 steht %3; ein Verbot setzt sich durch</translation>
    </message>
    <message>
        <source>the value must be &quot;Enabled&quot; or &quot;Disabled&quot;</source>
        <translation>der Wert muss „Enabled“ oder „Disabled“ sein</translation>
    </message>
    <message>
        <source>the value must be &quot;Off&quot;, &quot;Light&quot; or &quot;Full&quot;</source>
        <translation>der Wert muss „Off“, „Light“ oder „Full“ sein</translation>
    </message>
    <message>
        <source>the telemetry address cannot be read: wrong type; counts as absent</source>
        <translation>die Telemetrieadresse kann nicht gelesen werden: falscher Typ; sie gilt als nicht vorhanden</translation>
    </message>
    <message>
        <source>no host</source>
        <extracomment>In the place of an address&apos;s host: there is none</extracomment>
        <translation>kein Host</translation>
    </message>
    <message>
        <source>the telemetry address is refused (%1): it must be https, without a user name, and on the server&apos;s own host, the sign-in domain or its cloud; counts as absent</source>
        <extracomment>MEANING-CRITICAL. %1: its host</extracomment>
        <translation>die Telemetrieadresse wird abgelehnt (%1): Sie muss https sein, ohne Benutzernamen, und auf dem Host des Servers selbst, in der Anmeldedomäne oder in deren Cloud liegen; sie gilt als nicht vorhanden</translation>
    </message>
    <message>
        <source>Enabled forbids usage data, error reporting and the improvement programme.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>Enabled verbietet Nutzungsdaten, Fehlerberichterstattung und das Verbesserungsprogramm.</translation>
    </message>
    <message>
        <source>Disabled forbids the improvement programme; otherwise each user chooses.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>Disabled verbietet das Verbesserungsprogramm; sonst wählt jeder Benutzer selbst.</translation>
    </message>
    <message>
        <source>Enabled keeps the log level from going below loggingLevel; otherwise each user chooses.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>Enabled verhindert, dass die Protokollierungsstufe unter loggingLevel sinkt; sonst wählt jeder Benutzer selbst.</translation>
    </message>
    <message>
        <source>The lowest log level a user may choose while logging is Enabled.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>Die niedrigste Protokollierungsstufe, die ein Benutzer wählen darf, solange logging Enabled ist.</translation>
    </message>
    <message>
        <source>Enabled permits usage data and error reporting in meetings hosted by the pool; otherwise they are forbidden.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>Enabled erlaubt Nutzungsdaten und Fehlerberichterstattung in Besprechungen, die der Pool ausrichtet; sonst sind sie verboten.</translation>
    </message>
    <message>
        <source>the file says its language is &quot;%1&quot;, and its name says &quot;%2&quot;</source>
        <extracomment>%1, %2: tags such as fr</extracomment>
        <translation>die Datei nennt als Sprache „%1“, ihr Name nennt „%2“</translation>
    </message>
    <message>
        <source>this language has %1 plural forms, and %2 are here</source>
        <extracomment>%1, %2: how many</extracomment>
        <translation>diese Sprache hat %1 Pluralformen, hier stehen %2</translation>
    </message>
    <message>
        <source>a plural form is empty</source>
        <translation>eine Pluralform ist leer</translation>
    </message>
    <message>
        <source>there is no translation yet</source>
        <translation>es gibt noch keine Übersetzung</translation>
    </message>
    <message>
        <source>it is marked as unfinished</source>
        <translation>sie ist als unfertig gekennzeichnet</translation>
    </message>
    <message>
        <source>the English has changed since %1 reviewed it on %2 (it was: &quot;%3&quot;); review it again: --text %4</source>
        <extracomment>%1: who has reviewed it, %2: date, %3: an English text, %4: a key to write behind --text</extracomment>
        <translation>das Englische hat sich geändert, seit %1 es am %2 geprüft hat (es war: „%3“); prüfen Sie es erneut: --text %4</translation>
    </message>
    <message>
        <source>nobody has reviewed this text: compare it with the English, then --text %1</source>
        <extracomment>%1: a key to write behind --text</extracomment>
        <translation>niemand hat diesen Text geprüft: Vergleichen Sie ihn mit dem Englischen, dann --text %1</translation>
    </message>
    <message>
        <source>the reviews cannot be read: %1</source>
        <extracomment>%1: what is wrong with them</extracomment>
        <translation>die Prüfvermerke können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>the translation has changed since %1 reviewed it on %2; review it again: --text %3</source>
        <extracomment>%1: who has reviewed it, %2: date, %3: a key to write behind --text</extracomment>
        <translation>die Übersetzung hat sich geändert, seit %1 sie am %2 geprüft hat; prüfen Sie sie erneut: --text %3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1: number, %2: what is wrong there</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>a term is a word a language</source>
        <extracomment>What is wrong with the glossary: for each language there has to be one word</extracomment>
        <translation>ein Begriff ist ein Wort je Sprache</translation>
    </message>
    <message>
        <source>a term has its English word in &quot;en&quot;</source>
        <translation>ein Begriff hat sein englisches Wort in „en“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression</source>
        <extracomment>%1: as written</extracomment>
        <translation>„%1“ ist kein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>a glossary has &quot;terms&quot;, &quot;names&quot; and &quot;languages&quot;</source>
        <translation>ein Glossar hat „terms“, „names“ und „languages“</translation>
    </message>
    <message>
        <source>there is no array &quot;reviews&quot;</source>
        <translation>es gibt kein Array „reviews“</translation>
    </message>
    <message>
        <source>the review lacks something, is another text&apos;s, or stands there twice</source>
        <translation>dem Prüfvermerk fehlt etwas, er gehört zu einem anderen Text, oder er steht zweimal da</translation>
    </message>
    <message>
        <source>the translation lacks %1</source>
        <extracomment>%1: placeholders or tags</extracomment>
        <translation>der Übersetzung fehlt %1</translation>
    </message>
    <message>
        <source>the translation has %1, which the English lacks</source>
        <extracomment>%1: placeholders or tags</extracomment>
        <translation>die Übersetzung enthält %1, was im Englischen fehlt</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes what is not open</source>
        <extracomment>%1: name of a tag</extracomment>
        <translation>&lt;/%1&gt; schließt, was nicht offen ist</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not closed</source>
        <extracomment>%1: name of a tag</extracomment>
        <translation>&lt;%1&gt; ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a &lt; begins no tag: take it away</source>
        <translation>ein &lt; beginnt kein Tag: Nehmen Sie es weg</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is officially &quot;%2&quot;</source>
        <extracomment>%1: an English word, %2: its translation in the glossary</extracomment>
        <translation>„%1“ heißt offiziell „%2“</translation>
    </message>
    <message>
        <source>several letters are marked with &amp;: one key is enough</source>
        <translation>mehrere Buchstaben sind mit &amp; markiert: Eine Taste genügt</translation>
    </message>
    <message>
        <source>the English has no access key, so take the &amp; away</source>
        <translation>das Englische hat keine Zugriffstaste, nehmen Sie das &amp; also weg</translation>
    </message>
    <message>
        <source>mark a letter with &amp;, as the English does</source>
        <translation>markieren Sie einen Buchstaben mit &amp;, wie im Englischen</translation>
    </message>
    <message>
        <source>write the access key behind the text: (&amp;%1)</source>
        <extracomment>%1: a letter</extracomment>
        <translation>schreiben Sie die Zugriffstaste hinter den Text: (&amp;%1)</translation>
    </message>
    <message>
        <source>the English ends without &quot;%1&quot;</source>
        <translation>das Englische endet ohne „%1“</translation>
    </message>
    <message>
        <source>the English ends with &quot;%1&quot;</source>
        <translation>das Englische endet mit „%1“</translation>
    </message>
    <message>
        <source>begin and end with a space where the English does, and nowhere else</source>
        <translation>beginnen und enden Sie mit einem Leerzeichen, wo das Englische es tut, und nirgends sonst</translation>
    </message>
    <message>
        <source>a mark of a merge stands in the translation</source>
        <translation>in der Übersetzung steht eine Merge-Markierung</translation>
    </message>
    <message>
        <source>names are not translated: keep %1</source>
        <extracomment>%1: names</extracomment>
        <translation>Namen werden nicht übersetzt: Behalten Sie %1 bei</translation>
    </message>
    <message>
        <source>the English does not name %1</source>
        <extracomment>%1: names</extracomment>
        <translation>das Englische nennt %1 nicht</translation>
    </message>
    <message>
        <source>do not say &quot;%1&quot;: %2</source>
        <extracomment>%1: a word, %2: why, from the glossary</extracomment>
        <translation>sagen Sie nicht „%1“: %2</translation>
    </message>
    <message>
        <source>the negation of the English seems to be lost</source>
        <translation>die Verneinung des Englischen scheint verloren zu sein</translation>
    </message>
    <message>
        <source>the English has no negation</source>
        <translation>das Englische hat keine Verneinung</translation>
    </message>
    <message>
        <source>the byte 0x%1 is no UTF-8</source>
        <extracomment>%1: its number</extracomment>
        <translation>das Byte 0x%1 ist kein UTF-8</translation>
    </message>
    <message>
        <source>the mark %1 of a merge was left in the file</source>
        <extracomment>%1: such as seven &lt;</extracomment>
        <translation>die Merge-Markierung %1 ist in der Datei stehen geblieben</translation>
    </message>
    <message>
        <source>the document type has to be &lt;!DOCTYPE TS&gt;, without declarations</source>
        <translation>der Dokumenttyp muss &lt;!DOCTYPE TS&gt; sein, ohne Deklarationen</translation>
    </message>
    <message>
        <source>the tag is longer than %1 characters</source>
        <extracomment>%1: how many</extracomment>
        <translation>das Tag ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes</source>
        <extracomment>%1: how many</extracomment>
        <translation>die Datei ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>the outermost element has to be &lt;TS&gt;</source>
        <translation>das äußerste Element muss &lt;TS&gt; sein</translation>
    </message>
    <message>
        <source>the encoding has to be utf-8</source>
        <translation>die Codierung muss utf-8 sein</translation>
    </message>
    <message>
        <source>elements lie more than %1 deep</source>
        <extracomment>%1: how many</extracomment>
        <translation>Elemente liegen mehr als %1 Ebenen tief</translation>
    </message>
    <message>
        <source>text stands between the elements</source>
        <translation>zwischen den Elementen steht Text</translation>
    </message>
    <message>
        <source>&lt;byte&gt; has no value that is a character</source>
        <translation>&lt;byte&gt; hat keinen Wert, der ein Zeichen ist</translation>
    </message>
    <message>
        <source>&lt;TS&gt; has no language</source>
        <translation>&lt;TS&gt; hat keine Sprache</translation>
    </message>
    <message>
        <source>numerus is yes or no</source>
        <translatorcomment>negation checked</translatorcomment>
        <translation>numerus ist yes oder no</translation>
    </message>
    <message>
        <source>the message has two translations</source>
        <translation>die Nachricht hat zwei Übersetzungen</translation>
    </message>
    <message>
        <source>type is unfinished, vanished or obsolete, not &quot;%1&quot;</source>
        <extracomment>%1: as written</extracomment>
        <translation>type ist unfinished, vanished oder obsolete, nicht „%1“</translation>
    </message>
    <message>
        <source>the context of the message has no name</source>
        <translation>der Kontext der Nachricht hat keinen Namen</translation>
    </message>
    <message>
        <source>the message has no source</source>
        <translation>die Nachricht hat keinen Quelltext</translation>
    </message>
    <message>
        <source>the message has no translation</source>
        <translation>die Nachricht hat keine Übersetzung</translation>
    </message>
    <message>
        <source>the message holds bytes that are no UTF-8</source>
        <translation>die Nachricht enthält Bytes, die kein UTF-8 sind</translation>
    </message>
    <message>
        <source>the message stands twice in its context</source>
        <translation>die Nachricht steht zweimal in ihrem Kontext</translation>
    </message>
    <message>
        <source>&lt;%1&gt; does not belong into %2</source>
        <extracomment>%1: name of an element, %2: the one that it stands in</extracomment>
        <translation>&lt;%1&gt; gehört nicht in %2</translation>
    </message>
    <message>
        <source>there is no language &quot;%1&quot;</source>
        <extracomment>%1: as written</extracomment>
        <translation>es gibt keine Sprache „%1“</translation>
    </message>
    <message>
        <source>it is cut off in the window &quot;%1&quot; (%2): %3 pixels too wide</source>
        <extracomment>A text that is cut off. %1: a window, %2: a control, by their English names; %3: pixels</extracomment>
        <translation>im Fenster „%1“ (%2) abgeschnitten: %3 Pixel zu breit</translation>
    </message>
    <message>
        <source>it is cut off in the window &quot;%1&quot; (%2): %3 pixels too high</source>
        <extracomment>A text that is cut off. %1: a window, %2: a control, by their English names; %3: pixels</extracomment>
        <translation>im Fenster „%1“ (%2) abgeschnitten: %3 Pixel zu hoch</translation>
    </message>
    <message>
        <source>people have to scroll sideways to read the window &quot;%1&quot;: %2 pixels too wide</source>
        <extracomment>A text that is too long. %1: a window, by its English name; %2: pixels</extracomment>
        <translation>das Fenster „%1“ muss zum Lesen seitwärts gescrollt werden: %2 Pixel zu breit</translation>
    </message>
    <message>
        <source>the window &quot;%1&quot; does not fit on a screen of %2 pixels: %3 pixels too wide</source>
        <extracomment>A text that is too long. %1: a window, by its English name; %2, %3: pixels</extracomment>
        <translation>das Fenster „%1“ passt nicht auf einen Bildschirm von %2 Pixel: %3 Pixel zu breit</translation>
    </message>
    <message>
        <source>%1 and %2 lie over each other in the window &quot;%3&quot;: %4 pixels too wide</source>
        <extracomment>%1, %2: two controls, %3: a window, by their English names; %4: pixels</extracomment>
        <translation>%1 und %2 überlappen sich im Fenster „%3“: %4 Pixel zu breit</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (line %2) has the access key %3 already in the window &quot;%4&quot;</source>
        <extracomment>%1: an English text, %2: number of its line, %3: a key such as Alt+N, %4: a window, by its English name</extracomment>
        <translation>„%1“ (Zeile %2) hat im Fenster „%4“ schon die Zugriffstaste %3</translation>
    </message>
    <message>
        <source>a text that is not in this file has the access key %1 already in the window &quot;%2&quot;</source>
        <extracomment>%1: a key such as Alt+N, %2: a window, by its English name</extracomment>
        <translation>ein Text, der nicht in dieser Datei steht, hat im Fenster „%2“ schon die Zugriffstaste %1</translation>
    </message>
    <message>
        <source>This window collects and sends nothing, because Candor was already running when it was opened. The window opened first shows what is collected and sent.</source>
        <extracomment>MEANING-CRITICAL. Said where the program was started a second time</extracomment>
        <translation>Dieses Fenster erfasst und sendet nichts, weil Candor bereits lief, als es geöffnet wurde. Das zuerst geöffnete Fenster zeigt, was erfasst und gesendet wird.</translation>
    </message>
    <message>
        <source>Nothing is collected or sent until the next start, because no file can be written in %1.</source>
        <extracomment>MEANING-CRITICAL. %1: path of a folder</extracomment>
        <translation>Bis zum nächsten Start wird nichts erfasst oder gesendet, weil in %1 keine Datei geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Nothing is sent at the moment, because the file %1 cannot be opened. It is tried again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of a file</extracomment>
        <translation>Zurzeit wird nichts gesendet, weil die Datei %1 nicht geöffnet werden kann. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The policy in force could not be saved in %1. It holds while the program runs, and saving is tried again; until then a start without a connection goes by an earlier policy, which may permit more.</source>
        <extracomment>MEANING-CRITICAL. %1: path of a folder</extracomment>
        <translation>Die geltende Richtlinie konnte nicht in %1 gespeichert werden. Sie gilt, solange das Programm läuft, und das Speichern wird erneut versucht; bis dahin richtet sich ein Start ohne Verbindung nach einer früheren Richtlinie, die mehr erlauben kann.</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <extracomment>Of a value in a policy file. %1: which values it may have; %2: the value that may have been meant, such as: &quot;Enabled&quot;</extracomment>
        <translation>%1; meinten Sie %2?</translation>
    </message>
    <message>
        <source>the value must be a boolean</source>
        <extracomment>Why a policy setting cannot be read</extracomment>
        <translation>der Wert muss ein Boolean sein</translation>
    </message>
    <message>
        <source>the value must be a REG_DWORD of 0 or 1</source>
        <extracomment>Why a policy setting cannot be read. REG_DWORD is a type of the Windows registry</extracomment>
        <translation>der Wert muss ein REG_DWORD von 0 oder 1 sein</translation>
    </message>
    <message>
        <source>%1 %2 or later</source>
        <extracomment>What a policy setting works with. %1: product, %2: version</extracomment>
        <translation>%1 %2 oder höher</translation>
    </message>
    <message>
        <source>policy files read: %1</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>Richtliniendateien gelesen: %1</translation>
    </message>
    <message>
        <source>server asked again: %1</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>Server wird wieder gefragt: %1</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <extracomment>MEANING-CRITICAL. Of a reason to collect data or not, such as PolicyUnknown: it is the case. %1: its name</extracomment>
        <translation>%1 trifft zu</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <extracomment>MEANING-CRITICAL. Of a reason to collect data or not, such as PolicyUnknown: it is not the case. %1: its name</extracomment>
        <translation>%1 trifft nicht zu</translation>
    </message>
    <message>
        <source>server</source>
        <extracomment>Where a policy setting comes from</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>machine</source>
        <extracomment>Where a policy setting comes from: what is set for the computer, whoever uses it</extracomment>
        <translation>Computer</translation>
    </message>
    <message>
        <source>user</source>
        <extracomment>Where a policy setting comes from: what is set for one user of the computer</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>pool</source>
        <extracomment>Where a policy setting comes from: the servers that host a meeting</extracomment>
        <translation>Pool</translation>
    </message>
    <message>
        <source>what was accepted of signed policies is damaged; without the file it starts anew</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids: a file of the program&apos;s own. The last word is what helps</extracomment>
        <translation>was von signierten Richtlinien angenommen wurde, ist beschädigt; ohne die Datei beginnt es neu</translation>
    </message>
    <message>
        <source>the sandbox does not show this folder of the computer</source>
        <extracomment>MEANING-CRITICAL. Why the policies of a computer cannot be read from within a sandbox (a Flatpak)</extracomment>
        <translation>die Sandbox zeigt diesen Ordner des Computers nicht</translation>
    </message>
    <message>
        <source>the sandbox lets this folder be written</source>
        <extracomment>MEANING-CRITICAL. Why the policies of a computer are not trusted within a sandbox (a Flatpak)</extracomment>
        <translation>die Sandbox lässt zu, dass in diesen Ordner geschrieben wird</translation>
    </message>
    <message>
        <source>the name must be an organization&apos;s sign-in domain, in lower case: contoso.com</source>
        <extracomment>MEANING-CRITICAL. Why a file with keys cannot be used</extracomment>
        <translation>der Name muss die Anmeldedomäne einer Organisation sein, in Kleinbuchstaben: contoso.com</translation>
    </message>
    <message>
        <source>the value must be a public key of Ed25519: 32 bytes, written in Base64</source>
        <extracomment>MEANING-CRITICAL. Why a file with keys cannot be used. Base64 and Ed25519 are names</extracomment>
        <translation>der Wert muss ein öffentlicher Schlüssel von Ed25519 sein: 32 Bytes, in Base64 geschrieben</translation>
    </message>
    <message>
        <source>there is no key in it</source>
        <extracomment>MEANING-CRITICAL. Why a file with keys cannot be used</extracomment>
        <translation>er enthält keinen Schlüssel</translation>
    </message>
    <message>
        <source>it is signed by a key that has been replaced</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>sie ist mit einem Schlüssel signiert, der ersetzt wurde</translation>
    </message>
    <message>
        <source>the signature does not fit: the policy was altered, or another key signed it</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>die Signatur passt nicht: Die Richtlinie wurde verändert, oder ein anderer Schlüssel hat sie signiert</translation>
    </message>
    <message>
        <source>it was issued at %1, before the one accepted last (%2)</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids. %1, %2: date and time</extracomment>
        <translation>sie wurde am %1 ausgestellt, vor der zuletzt angenommenen (%2)</translation>
    </message>
    <message>
        <source>it was issued at %1, which is in the future; %2 is the latest that is accepted</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids. %1, %2: date and time</extracomment>
        <translation>sie wurde am %1 ausgestellt, also in der Zukunft; angenommen wird spätestens %2</translation>
    </message>
    <message>
        <source>it is signed for %1, not for %2</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids. %1, %2: domains</extracomment>
        <translation>sie ist für %1 signiert, nicht für %2</translation>
    </message>
    <message>
        <source>a new key comes with it that the key in force has not signed</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>mit ihr kommt ein neuer Schlüssel, den der geltende Schlüssel nicht signiert hat</translation>
    </message>
    <message>
        <source>it is not signed, though this computer has a key that must have signed it</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>sie ist nicht signiert, obwohl dieser Computer einen Schlüssel hat, der sie signiert haben muss</translation>
    </message>
    <message>
        <source>its signature cannot be read</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>ihre Signatur kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>this computer has keys for signed policies, and none for %1 (or two that differ)</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids. %1: domain</extracomment>
        <translation>dieser Computer hat Schlüssel für signierte Richtlinien, aber keinen für %1 (oder zwei verschiedene)</translation>
    </message>
    <message>
        <source>--tour shows what is sent, and this program cannot send</source>
        <extracomment>MEANING-CRITICAL. Why an option of the command line cannot be used</extracomment>
        <translation>--tour zeigt, was gesendet wird, und dieses Programm kann nicht senden</translation>
    </message>
    <message>
        <source>an admin has configured this setting</source>
        <translation>ein Administrator hat diese Einstellung konfiguriert</translation>
    </message>
    <message>
        <source>the telemetry address is refused (%1): this program was built to send to %2 only; counts as absent</source>
        <extracomment>MEANING-CRITICAL. %1: its host; %2: an address</extracomment>
        <translation>die Telemetrieadresse wird abgelehnt (%1): Dieses Programm wurde so gebaut, dass es nur an %2 sendet; sie gilt als nicht vorhanden</translation>
    </message>
    <message>
        <source>vendor default</source>
        <extracomment>Where a policy setting comes from: whoever built the program has set it for where no admin does</extracomment>
        <translation>Standard des Herstellers</translation>
    </message>
    <message>
        <source>the value must be a text; the key is ignored</source>
        <translation>der Wert muss ein Text sein; der Schlüssel wird ignoriert</translation>
    </message>
    <message>
        <source>%1, with a valid signature</source>
        <extracomment>MEANING-CRITICAL. State of the server&apos;s policy. %1: known (host, since date)</extracomment>
        <translation>%1, mit gültiger Signatur</translation>
    </message>
    <message>
        <source>it comes from another server than the one signed in to: of that only a ban counts</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. &quot;Another server&quot;: the account has moved since</extracomment>
        <translation>sie stammt von einem anderen Server als dem, bei dem die Anmeldung besteht: von jenem gilt nur ein Verbot</translation>
    </message>
    <message>
        <source>no server&apos;s policy is kept here</source>
        <extracomment>MEANING-CRITICAL. Why the server&apos;s policy is unknown</extracomment>
        <translation>hier ist keine Richtlinie eines Servers aufbewahrt</translation>
    </message>
    <message>
        <source>the policies of several accounts are kept here (%1); name one with --account ADDRESS</source>
        <extracomment>MEANING-CRITICAL. Why the server&apos;s policy is unknown. %1: number of accounts</extracomment>
        <translation>hier sind die Richtlinien mehrerer Konten aufbewahrt (%1); nennen Sie eines mit --account ADDRESS</translation>
    </message>
    <message>
        <source>no policy that counts is kept here for this account</source>
        <extracomment>MEANING-CRITICAL. Why the server&apos;s policy is unknown</extracomment>
        <translation>für dieses Konto ist hier keine Richtlinie aufbewahrt, die zählt</translation>
    </message>
    <message>
        <source>account: %1</source>
        <extracomment>%1: an address</extracomment>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>account: the only one with a policy kept here (%1)</source>
        <extracomment>MEANING-CRITICAL. %1: letters and digits that stand for an account</extracomment>
        <translation>Konto: das einzige, von dem hier eine Richtlinie aufbewahrt ist (%1)</translation>
    </message>
    <message>
        <source>what the server permits counts until: %1</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>was der Server erlaubt, zählt bis: %1</translation>
    </message>
    <message>
        <source>only what it forbids still counts of the server&apos;s last policy (%1, since %2)</source>
        <extracomment>MEANING-CRITICAL. Of a policy that is too old. %1: host, %2: date and time</extracomment>
        <translation>von der letzten Richtlinie des Servers (%1, seit dem %2) zählt nur noch, was sie verbietet</translation>
    </message>
    <message>
        <source>The server was not asked: this is the last that the program keeps of it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Der Server wurde nicht gefragt: dies ist das Letzte, was das Programm von ihm aufbewahrt.</translation>
    </message>
    <message>
        <source>While the program runs it reads the files again as soon as they change; while it is signed in it asks the server about every 3 hours, and when told of a change.</source>
        <extracomment>MEANING-CRITICAL. When a policy is refreshed</extracomment>
        <translation>Solange das Programm läuft, liest es die Dateien erneut, sobald sie sich ändern; solange es angemeldet ist, fragt es den Server etwa alle 3 Stunden, und wenn ihm eine Änderung gemeldet wird.</translation>
    </message>
    <message>
        <source>given up of %1, because refused, too old, or without room: %2</source>
        <extracomment>MEANING-CRITICAL. Records destroyed that the service never accepted. %1: category, %2: how many</extracomment>
        <translation>aufgegeben von %1, weil abgelehnt, zu alt oder ohne Platz: %2</translation>
    </message>
    <message>
        <source>the folder holds more than %1 policy files; put what they say into fewer, or remove those not needed</source>
        <extracomment>MEANING-CRITICAL. Why a folder with policies is not read. %1: how many</extracomment>
        <translation>der Ordner enthält mehr als %1 Richtliniendateien; fassen Sie ihren Inhalt in weniger Dateien zusammen, oder entfernen Sie die nicht benötigten</translation>
    </message>
</context>
<context>
    <name>StoreFaultText</name>
    <message>
        <source>The settings file %1 cannot be read. As long as that is so, you count as not having agreed to anything.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>Die Einstellungsdatei %1 kann nicht gelesen werden. Solange das so ist, gilt, dass Sie in nichts eingewilligt haben.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged. As long as that is so, you count as not having agreed to anything.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>Die Einstellungsdatei %1 ist beschädigt. Solange das so ist, gilt, dass Sie in nichts eingewilligt haben.</translation>
    </message>
    <message>
        <source>The settings file %1 was damaged, so you count as not having agreed to anything until you choose again. The damaged file was kept as %2.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file; %2: path of the copy</extracomment>
        <translation>Die Einstellungsdatei %1 war beschädigt, daher gilt, dass Sie in nichts eingewilligt haben, bis Sie erneut wählen. Die beschädigte Datei wurde als %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>The language could not be saved in %1, so it only holds until the program ends.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>Die Sprache konnte nicht in %1 gespeichert werden, daher gilt sie nur, bis das Programm endet.</translation>
    </message>
</context>
<context>
    <name>candor::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <extracomment>%1: the product&apos;s version</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Free software under the Apache License, version 2.0. It comes with no warranty.</source>
        <translation>Freie Software unter der Apache License, Version 2.0. Für sie wird keine Gewährleistung übernommen.</translation>
    </message>
    <message>
        <source>Qt %1 · contract %2</source>
        <extracomment>%1: version of the Qt library; %2: number of the product&apos;s contract for scripts and admins</extracomment>
        <translation>Qt %1 · Vertrag %2</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>Title of a window. %1: the product&apos;s name</extracomment>
        <translation>Info zu %1</translation>
    </message>
</context>
<context>
    <name>candor::AdditionsText</name>
    <message>
        <source>This was added to error reports after you agreed, and is neither recorded nor sent unless you agree to it as well: %1</source>
        <extracomment>MEANING-CRITICAL. Below the box of error reporting, where fields came after the person&apos;s yes. %1: list of what each is for, such as “Shows how long the step took that failed.”</extracomment>
        <translation>Dies kam zu den Fehlerberichten hinzu, nachdem Sie zugestimmt hatten, und wird weder aufgezeichnet noch gesendet, sofern Sie nicht auch dem zustimmen: %1</translation>
    </message>
    <message>
        <source>This was added to the program after you signed up, and is neither recorded nor sent unless you agree to it as well: %1</source>
        <extracomment>MEANING-CRITICAL. Below the box of the improvement program, where fields came after the person&apos;s yes. %1: list of what each is for, such as “Shows how long the program takes to start.”</extracomment>
        <translation>Dies kam zum Verbesserungsprogramm hinzu, nachdem Sie der Teilnahme zugestimmt hatten, und wird weder aufgezeichnet noch gesendet, sofern Sie nicht auch dem zustimmen: %1</translation>
    </message>
</context>
<context>
    <name>candor::CategoryRow</name>
    <message numerus="yes">
        <source>%n record(s) waiting, nothing sent yet</source>
        <extracomment>MEANING-CRITICAL. Of one data category. %n: how many records wait to be sent</extracomment>
        <translation>
            <numerusform>%n Datensatz wartet, noch nichts gesendet</numerusform>
            <numerusform>%n Datensätze warten, noch nichts gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) waiting, last sent %1</source>
        <extracomment>MEANING-CRITICAL. Of one data category. %n: how many records wait to be sent; %1: date and time of the last sending</extracomment>
        <translation>
            <numerusform>%n Datensatz wartet, zuletzt gesendet am %1</numerusform>
            <numerusform>%n Datensätze warten, zuletzt gesendet am %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) given up: refused, too old, or without room</source>
        <extracomment>MEANING-CRITICAL. Of one data category. %n: how many records were destroyed that the service never accepted: it refused them, they grew too old, or there was no room for them</extracomment>
        <translation>
            <numerusform>%n Datensatz aufgegeben: abgelehnt, zu alt oder ohne Platz</numerusform>
            <numerusform>%n Datensätze aufgegeben: abgelehnt, zu alt oder ohne Platz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::CloseBox</name>
    <message>
        <source>Closes this window</source>
        <extracomment>What the button Close does, for screen readers</extracomment>
        <translation>Schließt dieses Fenster</translation>
    </message>
</context>
<context>
    <name>candor::DataDialog</name>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>&amp;Kategorie:</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Records and requests</source>
        <translation>Datensätze und Anfragen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bytes of the selected entry</source>
        <translation>Bytes des ausgewählten Eintrags</translation>
    </message>
    <message>
        <source>&amp;Indent for reading (the bytes themselves are on one line)</source>
        <translation>Zum Lesen &amp;einrücken (die Bytes selbst stehen in einer Zeile)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the bytes of the selected entry</source>
        <translation>Kopiert die Bytes des ausgewählten Eintrags</translation>
    </message>
    <message>
        <source>Sent, no answer</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Gesendet, keine Antwort</translation>
    </message>
    <message>
        <source>Sent, answered with %1</source>
        <extracomment>MEANING-CRITICAL. %1: number of the HTTP status the service answered with, such as 200</extracomment>
        <translation>Gesendet, mit %1 beantwortet</translation>
    </message>
    <message>
        <source>Nothing of this category waits to be sent, and nothing was sent in the last 7 days.</source>
        <extracomment>MEANING-CRITICAL. Said where one category has neither waiting nor sent records</extracomment>
        <translation>Nichts aus dieser Kategorie wartet auf das Senden, und in den letzten 7 Tagen wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Reading what is kept…</source>
        <translation>Aufbewahrtes wird gelesen…</translation>
    </message>
    <message>
        <source>%1 - What Is Sent</source>
        <extracomment>MEANING-CRITICAL. Title of the window that shows collected data. %1: the product&apos;s name</extracomment>
        <translation>%1 - Was gesendet wird</translation>
    </message>
    <message>
        <source>A receipt holds none of the erased data. It never leaves this computer.</source>
        <extracomment>MEANING-CRITICAL. Stands in the place of the bytes while a line such as &quot;37 records erased&quot; is selected</extracomment>
        <translation>Ein Beleg enthält nichts von den gelöschten Daten. Er verlässt diesen Computer niemals.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>MEANING-CRITICAL. Of a record: it is kept until it can be sent</extracomment>
        <translation>Wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) erased</source>
        <extracomment>MEANING-CRITICAL. A receipt. %n: how many records were destroyed on this computer</extracomment>
        <translation>
            <numerusform>%n Datensatz gelöscht</numerusform>
            <numerusform>%n Datensätze gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Erase at the Service…</source>
        <extracomment>MEANING-CRITICAL. Opens the window that asks the service to erase what it stored</extracomment>
        <translation>&amp;Beim Dienst löschen…</translation>
    </message>
    <message>
        <source>Chooses the category of data that is listed below</source>
        <extracomment>What this list box does, for screen readers</extracomment>
        <translation>Wählt die Kategorie von Daten, die unten aufgelistet ist</translation>
    </message>
    <message>
        <source>What of this category waits to be sent, was sent lately, or was erased; the bytes of the selected entry stand below</source>
        <extracomment>MEANING-CRITICAL. Of a list, for screen readers</extracomment>
        <translation>Was von dieser Kategorie auf das Senden wartet, kürzlich gesendet oder gelöscht wurde; die Bytes des ausgewählten Eintrags stehen darunter</translation>
    </message>
    <message>
        <source>What is sent or was sent, byte for byte</source>
        <extracomment>MEANING-CRITICAL. Of the text that shows a record or a request, for screen readers</extracomment>
        <translation>Was gesendet wird oder gesendet wurde, Byte für Byte</translation>
    </message>
    <message>
        <source>Breaks the bytes shown above into lines</source>
        <extracomment>What this check box does, for screen readers</extracomment>
        <translation>Teilt die oben angezeigten Bytes in Zeilen auf</translation>
    </message>
    <message>
        <source>Reads again what waits to be sent and what was sent</source>
        <extracomment>MEANING-CRITICAL. What the button Refresh does</extracomment>
        <translation>Liest erneut, was auf das Senden wartet und was gesendet wurde</translation>
    </message>
    <message>
        <source>Shows a request to the service to erase what it has stored; nothing is sent yet</source>
        <extracomment>MEANING-CRITICAL. What the button &quot;Erase at the Service…&quot; does</extracomment>
        <translation>Zeigt eine Anfrage an den Dienst, zu löschen, was er gespeichert hat; es wird noch nichts gesendet</translation>
    </message>
</context>
<context>
    <name>candor::EraseDialog</name>
    <message>
        <source>Sign in first: the request goes to your organization&apos;s server.</source>
        <extracomment>MEANING-CRITICAL. Why the service cannot be asked to erase</extracomment>
        <translation>Melden Sie sich zuerst an: Die Anfrage geht an den Server Ihrer Organisation.</translation>
    </message>
    <message>
        <source>The server names no address for data, so there is nothing to be asked for.</source>
        <extracomment>MEANING-CRITICAL. Why the service cannot be asked to erase</extracomment>
        <translation>Der Server nennt keine Adresse für Daten, daher gibt es nichts, worum gebeten werden könnte.</translation>
    </message>
    <message>
        <source>A record that carries this ID still waits to be sent and would arrive after the request. Try again when nothing waits any more.</source>
        <extracomment>MEANING-CRITICAL. Why the service cannot be asked to erase now</extracomment>
        <translation>Ein Datensatz, der diese ID enthält, wartet noch auf das Senden und würde nach der Anfrage ankommen. Versuchen Sie es erneut, wenn nichts mehr wartet.</translation>
    </message>
    <message>
        <source>The service has erased what it had stored under this ID.</source>
        <extracomment>MEANING-CRITICAL. After the service answered</extracomment>
        <translation>Der Dienst hat gelöscht, was er unter dieser ID gespeichert hatte.</translation>
    </message>
    <message>
        <source>The service did not answer, so it is not known whether anything was erased. Send the request again later.</source>
        <extracomment>MEANING-CRITICAL. The service did not answer</extracomment>
        <translation>Der Dienst hat nicht geantwortet, daher ist nicht bekannt, ob etwas gelöscht wurde. Senden Sie die Anfrage später erneut.</translation>
    </message>
    <message>
        <source>The service refused the request (HTTP %1): nothing was erased. Tell your support team.</source>
        <extracomment>MEANING-CRITICAL. %1: number of the HTTP status the service answered with, such as 403</extracomment>
        <translation>Der Dienst hat die Anfrage abgelehnt (HTTP %1): Nichts wurde gelöscht. Informieren Sie Ihr Supportteam.</translation>
    </message>
    <message>
        <source>%1 - Erase at the Service</source>
        <extracomment>MEANING-CRITICAL. Title of a window. %1: the product&apos;s name</extracomment>
        <translation>%1 - Beim Dienst löschen</translation>
    </message>
    <message>
        <source>Census &amp;data with this computer&apos;s ID; the computer gets a new ID afterwards</source>
        <extracomment>MEANING-CRITICAL. What the service is asked to erase</extracomment>
        <translation>&amp;Zensusdaten mit der ID dieses Computers; der Computer erhält danach eine neue ID</translation>
    </message>
    <message>
        <source>Bytes of the request</source>
        <translation>Bytes der Anfrage</translation>
    </message>
    <message>
        <source>&amp;Send Request</source>
        <extracomment>MEANING-CRITICAL. Button: sends the request to erase that is shown</extracomment>
        <translation>Anfrage &amp;senden</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>Warten auf den Dienst</translation>
    </message>
    <message>
        <source>This request, byte for byte, is sent to %1. Usage data carries no ID and cannot be found by one.</source>
        <extracomment>MEANING-CRITICAL. %1: host the request is sent to</extracomment>
        <translation>Diese Anfrage wird, Byte für Byte, an %1 gesendet. Nutzungsdaten enthalten keine ID und können nicht anhand einer ID gefunden werden.</translation>
    </message>
    <message>
        <source>The request was broken off. Whether the service still received it is not known.</source>
        <extracomment>MEANING-CRITICAL. The person broke the request off</extracomment>
        <translation>Die Anfrage wurde abgebrochen. Ob der Dienst sie noch erhalten hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Error reports with &amp;my sign-in address, and census data with its hash</source>
        <extracomment>MEANING-CRITICAL. What the service is asked to erase</extracomment>
        <translation>Fehlerberichte mit &amp;meiner Anmeldeadresse und Zensusdaten mit deren Hashwert</translation>
    </message>
    <message>
        <source>This program was built without the part that sends, so it can ask no service.</source>
        <extracomment>MEANING-CRITICAL. Why the service cannot be asked to erase</extracomment>
        <translation>Dieses Programm wurde ohne den Teil gebaut, der sendet, und kann daher keinen Dienst fragen.</translation>
    </message>
    <message>
        <source>The request exactly as it would be sent</source>
        <extracomment>MEANING-CRITICAL. Of the text that shows the request to erase, for screen readers</extracomment>
        <translation>Die Anfrage genau so, wie sie gesendet würde</translation>
    </message>
    <message>
        <source>Asks the service to erase, with the request that is shown</source>
        <extracomment>MEANING-CRITICAL. What the button Send Request does, for screen readers</extracomment>
        <translation>Fordert den Dienst mit der angezeigten Anfrage zum Löschen auf</translation>
    </message>
    <message>
        <source>Breaks the request off; the service may have received it already</source>
        <extracomment>MEANING-CRITICAL. What the button Cancel does, for screen readers</extracomment>
        <translation>Bricht die Anfrage ab; der Dienst hat sie möglicherweise schon erhalten</translation>
    </message>
    <message>
        <source>Closes this window without sending a request</source>
        <extracomment>MEANING-CRITICAL. What the button Close does, for screen readers</extracomment>
        <translation>Schließt dieses Fenster, ohne eine Anfrage zu senden</translation>
    </message>
    <message>
        <source>Shows the request that holds this computer&apos;s ID; nothing is sent yet</source>
        <extracomment>MEANING-CRITICAL. Of a choice of what the service is asked to erase, for screen readers</extracomment>
        <translation>Zeigt die Anfrage, die die ID dieses Computers enthält; es wird noch nichts gesendet</translation>
    </message>
    <message>
        <source>Shows the request that holds your sign-in address; nothing is sent yet</source>
        <extracomment>MEANING-CRITICAL. Of a choice of what the service is asked to erase, for screen readers</extracomment>
        <translation>Zeigt die Anfrage, die Ihre Anmeldeadresse enthält; es wird noch nichts gesendet</translation>
    </message>
</context>
<context>
    <name>candor::FieldList</name>
    <message>
        <source>Nobody</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify</extracomment>
        <translation>Niemanden</translation>
    </message>
    <message>
        <source>This device</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify</extracomment>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Your organization</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify</extracomment>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <source>One user among others, without a name</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify: it tells one person from another and names neither</extracomment>
        <translation>Einen Benutzer unter anderen, ohne Namen</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>These are all the fields an error report can hold. None of them is recorded while error reports are off.</source>
        <extracomment>MEANING-CRITICAL. Above the list of fields</extracomment>
        <translation>Dies sind alle Felder, die ein Fehlerbericht enthalten kann. Keines davon wird aufgezeichnet, solange Fehlerberichte ausgeschaltet sind.</translation>
    </message>
    <message>
        <source>These are all the fields the program can hold. None of them is recorded while you have not signed up.</source>
        <extracomment>MEANING-CRITICAL. Above the list of fields</extracomment>
        <translation>Dies sind alle Felder, die die Daten des Verbesserungsprogramms enthalten können. Keines davon wird aufgezeichnet, solange Sie der Teilnahme nicht zugestimmt haben.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu es dient</translation>
    </message>
    <message>
        <source>May identify</source>
        <extracomment>MEANING-CRITICAL. Head of a column: whom the field may identify</extracomment>
        <translation>Kann identifizieren</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Head of a column of numbers: the version of consent that a field came with</extracomment>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>candor::GeneralPage</name>
    <message>
        <source>Help us improve</source>
        <translation>Helfen Sie uns bei der Verbesserung</translation>
    </message>
    <message>
        <source>&amp;Sign up for the Customer Experience Improvement Program</source>
        <extracomment>MEANING-CRITICAL. Check box</extracomment>
        <translation>Am &amp;Programm zur Verbesserung der Benutzerfreundlichkeit teilnehmen</translation>
    </message>
    <message>
        <source>Learn More</source>
        <translation>Mehr erfahren</translation>
    </message>
    <message>
        <source>Learn more about the Customer Experience Improvement Program</source>
        <translation>Mehr erfahren über das Programm zur Verbesserung der Benutzerfreundlichkeit</translation>
    </message>
    <message>
        <source>Learn more about error reporting</source>
        <translation>Mehr erfahren über die Fehlerberichterstattung</translation>
    </message>
    <message>
        <source>Help your support team help you</source>
        <translation>Helfen Sie Ihrem Supportteam, Ihnen zu helfen</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Level of logging</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Level of logging</extracomment>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>Level of logging</extracomment>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Also collect troubleshooting info using system &amp;event logging</source>
        <extracomment>MEANING-CRITICAL. Check box; the log stays on this computer</extracomment>
        <translation>Auch Informationen zur Problembehandlung mit der System&amp;ereignisprotokollierung erfassen</translation>
    </message>
    <message>
        <source>Learn more about logging: open the log folder</source>
        <translation>Mehr erfahren über die Protokollierung: Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Application window</source>
        <translation>Anwendungsfenster</translation>
    </message>
    <message>
        <source>Minimize to the notification area instead of the task &amp;bar</source>
        <translation>In den Info&amp;bereich statt in die Taskleiste minimieren</translation>
    </message>
    <message>
        <source>Send %1 &amp;Improvement Program info to %2</source>
        <extracomment>MEANING-CRITICAL. Check box. %1: the product&apos;s name; %2: the vendor, or the organization that receives the data</extracomment>
        <translation>&amp;Informationen des Verbesserungsprogramms für %1 an %2 senden</translation>
    </message>
    <message>
        <source>&amp;Logging in %1:</source>
        <extracomment>Label of the list of logging levels. %1: the product&apos;s name</extracomment>
        <translation>Protoko&amp;llierung in %1:</translation>
    </message>
    <message>
        <source>This desktop has no notification area, so the window is minimized to the task bar.</source>
        <translation>Dieser Desktop hat keinen Infobereich, daher wird das Fenster in die Taskleiste minimiert.</translation>
    </message>
    <message>
        <source>State of: %1</source>
        <extracomment>Spoken of the sentence below a check box. %1: the category of data</extracomment>
        <translation>Zustand von: %1</translation>
    </message>
    <message>
        <source>your organization</source>
        <extracomment>Stands for the name of the organization while nobody is signed in: &quot;Send … info to your organization&quot;</extracomment>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <source>Nothing is written to the log folder.</source>
        <translation>Es wird nichts in den Protokollordner geschrieben.</translation>
    </message>
    <message>
        <source>Main events are logged on this computer without personal data, because %1 requires level Light or higher.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server that asks for it</extracomment>
        <translation>Die wichtigsten Ereignisse werden auf diesem Computer ohne personenbezogene Daten protokolliert, weil %1 die Stufe Gering oder höher verlangt.</translation>
    </message>
    <message>
        <source>Main events are logged on this computer, without personal data.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Die wichtigsten Ereignisse werden auf diesem Computer protokolliert, ohne personenbezogene Daten.</translation>
    </message>
    <message>
        <source>Everything is logged on this computer, personal data included, because %1 requires level Full.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server that asks for it</extracomment>
        <translation>Alles wird auf diesem Computer protokolliert, einschließlich personenbezogener Daten, weil %1 die Stufe Vollständig verlangt.</translation>
    </message>
    <message>
        <source>Everything is logged on this computer, personal data included; %1 requires level Light or higher.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server that asks for it</extracomment>
        <translation>Alles wird auf diesem Computer protokolliert, einschließlich personenbezogener Daten; %1 verlangt die Stufe Gering oder höher.</translation>
    </message>
    <message>
        <source>Everything is logged on this computer, personal data included.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Alles wird auf diesem Computer protokolliert, einschließlich personenbezogener Daten.</translation>
    </message>
    <message>
        <source>The log folder is %1, but no program here can show it.</source>
        <extracomment>%1: path of the log folder</extracomment>
        <translation>Der Protokollordner ist %1, aber kein Programm hier kann ihn anzeigen.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet: the log folder %1 does not exist.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the log folder</extracomment>
        <translation>Bisher wurde nichts protokolliert: Der Protokollordner %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Also count what was added to the program</source>
        <extracomment>MEANING-CRITICAL. Check box below the list of fields that were added after the person agreed; unticked until they agree to those, too</extracomment>
        <translation>Auch erfassen, was zum Verbesserungsprogramm hinzugekommen ist</translation>
    </message>
    <message>
        <source>Also send what was added to error reports</source>
        <extracomment>MEANING-CRITICAL. Check box below the list of fields that were added after the person agreed; unticked until they agree to those, too</extracomment>
        <translation>Auch senden, was zu den Fehlerberichten hinzugekommen ist</translation>
    </message>
    <message>
        <source>%1 can count which features of its windows you use, how long it takes to start, when it stalls and on what system it runs, to show what to improve. No address is known that this would be sent to. It holds no name and no ID. It waits on this computer until it is sent; a copy of what was sent stays for 7 days. You can withdraw here at any time.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>%1 kann erfassen, welche Funktionen seiner Fenster Sie verwenden, wie lange der Start dauert, wann es stockt und auf welchem System es läuft, um zu zeigen, was zu verbessern ist. Es ist keine Adresse bekannt, an die diese Daten gesendet würden. Sie enthalten keinen Namen und keine ID. Auf diesem Computer warten sie, bis sie gesendet werden; eine Kopie des Gesendeten bleibt 7 Tage lang. Sie können Ihre Zustimmung hier jederzeit widerrufen.</translation>
    </message>
    <message>
        <source>%1 can count which features of its windows you use, how long it takes to start, when it stalls and on what system it runs, and send this to %2 to show what to improve. It holds no name and no ID. It waits on this computer until it is sent; a copy of what was sent stays for 7 days. You can withdraw here at any time.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name; %2: host the data is sent to</extracomment>
        <translation>%1 kann erfassen, welche Funktionen seiner Fenster Sie verwenden, wie lange der Start dauert, wann es stockt und auf welchem System es läuft, und diese Daten an %2 senden, um zu zeigen, was zu verbessern ist. Sie enthalten keinen Namen und keine ID. Auf diesem Computer warten sie, bis sie gesendet werden; eine Kopie des Gesendeten bleibt 7 Tage lang. Sie können Ihre Zustimmung hier jederzeit widerrufen.</translation>
    </message>
    <message>
        <source>When something fails, %1 can send a report so that it can be found and fixed: the error, a log excerpt, device and network figures. No address is known that this would be sent to. A report may hold personal data, such as your sign-in and IP address. On this computer it waits for at most 7 days; a copy of what was sent stays for 7 days. You can withdraw here at any time.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>Wenn etwas fehlschlägt, kann %1 einen Bericht senden, damit das Problem gefunden und behoben werden kann: den Fehler, einen Protokollauszug, Kennzahlen zu Gerät und Netzwerk. Es ist keine Adresse bekannt, an die er gesendet würde. Ein Bericht kann personenbezogene Daten enthalten, wie etwa Ihre Anmelde- und Ihre IP-Adresse. Auf diesem Computer wartet er höchstens 7 Tage; eine Kopie des Gesendeten bleibt 7 Tage lang. Sie können Ihre Zustimmung hier jederzeit widerrufen.</translation>
    </message>
    <message>
        <source>When something fails, %1 can send a report to %2 so that it can be found and fixed: the error, a log excerpt, device and network figures. A report may hold personal data, such as your sign-in and IP address. On this computer it waits for at most 7 days; a copy of what was sent stays for 7 days. You can withdraw here at any time.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name; %2: host the reports are sent to</extracomment>
        <translation>Wenn etwas fehlschlägt, kann %1 einen Bericht an %2 senden, damit das Problem gefunden und behoben werden kann: den Fehler, einen Protokollauszug, Kennzahlen zu Gerät und Netzwerk. Ein Bericht kann personenbezogene Daten enthalten, wie etwa Ihre Anmelde- und Ihre IP-Adresse. Auf diesem Computer wartet er höchstens 7 Tage; eine Kopie des Gesendeten bleibt 7 Tage lang. Sie können Ihre Zustimmung hier jederzeit widerrufen.</translation>
    </message>
    <message>
        <source>This copy of %1 was built without the part that sends: it counts nothing for the improvement program, whatever was chosen here.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>Diese Ausgabe von %1 wurde ohne den Teil gebaut, der sendet: Sie zählt nichts für das Verbesserungsprogramm, was auch immer hier gewählt wurde.</translation>
    </message>
    <message>
        <source>This copy of %1 was built without the part that sends: it makes no error reports, whatever was chosen here.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>Diese Ausgabe von %1 wurde ohne den Teil gebaut, der sendet: Sie erstellt keine Fehlerberichte, was auch immer hier gewählt wurde.</translation>
    </message>
    <message>
        <source>Lists every field the program can hold, and what it is for</source>
        <extracomment>MEANING-CRITICAL. What the link does; the Customer Experience Improvement Program is meant</extracomment>
        <translation>Listet jedes Feld auf, das die Daten des Verbesserungsprogramms enthalten können, und wozu es dient</translation>
    </message>
    <message>
        <source>Lists every field an error report can hold, and what it is for</source>
        <extracomment>MEANING-CRITICAL. What the link does</extracomment>
        <translation>Listet jedes Feld auf, das ein Fehlerbericht enthalten kann, und wozu es dient</translation>
    </message>
    <message>
        <source>Main events are also written to this computer&apos;s system log, without personal data</source>
        <extracomment>MEANING-CRITICAL. What the check box does, for screen readers</extracomment>
        <translation>Die wichtigsten Ereignisse werden auch in das Systemprotokoll dieses Computers geschrieben, ohne personenbezogene Daten</translation>
    </message>
    <message>
        <source>Shows the folder where this computer keeps the log, in the program that shows folders</source>
        <extracomment>What the link does</extracomment>
        <translation>Zeigt den Ordner, in dem dieser Computer das Protokoll aufbewahrt, in dem Programm, das Ordner anzeigt</translation>
    </message>
    <message>
        <source>While minimized, the window is brought back from the notification area</source>
        <extracomment>What the check box &quot;Minimize to the notification area&quot; does, for screen readers</extracomment>
        <translation>Solange es minimiert ist, wird das Fenster über den Infobereich zurückgeholt</translation>
    </message>
</context>
<context>
    <name>candor::HelpDialog</name>
    <message>
        <source>%1 - Help</source>
        <extracomment>Title of the help window. %1: the product&apos;s name</extracomment>
        <translation>%1 - Hilfe</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>No browser could be opened for %1.</source>
        <extracomment>%1: address of a web page</extracomment>
        <translation>Für %1 konnte kein Browser geöffnet werden.</translation>
    </message>
    <message>
        <source>What this program does, in full; the Tab key goes to the next link</source>
        <extracomment>Of the help page, for screen readers</extracomment>
        <translation>Alles, was dieses Programm tut; die Tabulatortaste führt zum nächsten Link</translation>
    </message>
</context>
<context>
    <name>candor::InspectorDialog</name>
    <message>
        <source>Where these words come from</source>
        <translation>Woher dieser Text stammt</translation>
    </message>
    <message>
        <source>Source, context, notes and place of the text you asked about</source>
        <extracomment>Of the text in that window, for screen readers</extracomment>
        <translation>Quelltext, Kontext, Anmerkungen und Stelle des Textes, nach dem Sie gefragt haben</translation>
    </message>
</context>
<context>
    <name>candor::LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Chooses the language of this program</source>
        <translation>Wählt die Sprache dieses Programms</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Tool tip of the button that chooses the language. %1: the language&apos;s own name, such as Français</extracomment>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Language of the system (%1)</source>
        <extracomment>First entry of the menu of languages. %1: the language&apos;s own name, such as Français</extracomment>
        <translation>Sprache des Systems (%1)</translation>
    </message>
</context>
<context>
    <name>candor::LockButton</name>
    <message>
        <source>Show the policy that locks this</source>
        <extracomment>MEANING-CRITICAL. Name and tool tip of the lock beside a check box that cannot be changed; it opens the window that shows the policy</extracomment>
        <translation>Die Richtlinie zeigen, die dies sperrt</translation>
    </message>
</context>
<context>
    <name>candor::MainWindow</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Opens the options</source>
        <translation>Öffnet die Optionen</translation>
    </message>
    <message>
        <source>Options (%1)</source>
        <extracomment>Tool tip of the gear button. %1: a key combination</extracomment>
        <translation>Optionen (%1)</translation>
    </message>
    <message>
        <source>&amp;What Is Sent…</source>
        <extracomment>MEANING-CRITICAL. Button</extracomment>
        <translation>Was &amp;gesendet wird…</translation>
    </message>
    <message>
        <source>What is sent</source>
        <extracomment>MEANING-CRITICAL. Name of that button, for screen readers</extracomment>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Shows byte for byte what waits to be sent and what was sent lately</source>
        <extracomment>MEANING-CRITICAL. What that button does, for screen readers</extracomment>
        <translation>Zeigt Byte für Byte, was auf das Senden wartet und was kürzlich gesendet wurde</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Info</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>P&amp;olicy…</source>
        <extracomment>MEANING-CRITICAL. Button: opens the window that shows the admin&apos;s policy</extracomment>
        <translation>Richt&amp;linie…</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>MEANING-CRITICAL. Name of that button, for screen readers</extracomment>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Shows what is decided for this computer and this account, by whom, and why</source>
        <extracomment>MEANING-CRITICAL. What that button does, for screen readers</extracomment>
        <translation>Zeigt, was für diesen Computer und dieses Konto entschieden ist, von wem und warum</translation>
    </message>
    <message>
        <source>Opens the help</source>
        <extracomment>What the button Help does, for screen readers</extracomment>
        <translation>Öffnet die Hilfe</translation>
    </message>
    <message>
        <source>Shows the version and the license of this program</source>
        <extracomment>What the button About does, for screen readers</extracomment>
        <translation>Zeigt die Version und die Lizenz dieses Programms</translation>
    </message>
</context>
<context>
    <name>candor::OptionsDialog</name>
    <message>
        <source>%1 - Options</source>
        <extracomment>Title of the options window. %1: the product&apos;s name</extracomment>
        <translation>%1 - Optionen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Chooses the page of options that is shown beside this list</source>
        <extracomment>Of the list of pages, for screen readers</extracomment>
        <translation>Wählt die Seite der Optionen, die neben dieser Liste angezeigt wird</translation>
    </message>
    <message>
        <source>Saves the options and closes this window</source>
        <extracomment>MEANING-CRITICAL. What the button OK does, for screen readers</extracomment>
        <translation>Speichert die Optionen und schließt dieses Fenster</translation>
    </message>
    <message>
        <source>Closes this window; saving goes on</source>
        <extracomment>MEANING-CRITICAL. What the button Cancel does while the options are being saved</extracomment>
        <translation>Schließt dieses Fenster; das Speichern geht weiter</translation>
    </message>
    <message>
        <source>Closes this window without saving</source>
        <extracomment>MEANING-CRITICAL. What the button Cancel does, for screen readers</extracomment>
        <translation>Schließt dieses Fenster, ohne zu speichern</translation>
    </message>
    <message>
        <source>Opens the help</source>
        <extracomment>What the button Help does, for screen readers</extracomment>
        <translation>Öffnet die Hilfe</translation>
    </message>
</context>
<context>
    <name>candor::PolicyDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Head of a column: names of policy settings</extracomment>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>MEANING-CRITICAL. Head of a column: the value that counts</extracomment>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Head of a column: which server or file said so</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: date and time</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <extracomment>Of a policy setting: all that was said of it, and what became of that</extracomment>
        <translation>Warum das so ist</translation>
    </message>
    <message>
        <source>Asks the server again and reads the policy files of this computer again</source>
        <extracomment>MEANING-CRITICAL. What the button Reload does</extracomment>
        <translation>Fragt den Server erneut und liest die Richtliniendateien dieses Computers erneut</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <extracomment>MEANING-CRITICAL. Button: puts all of this on the clipboard</extracomment>
        <translation>Bericht ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>MEANING-CRITICAL. Name of the button Copy Report</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copies all of this as text, without your name and address</source>
        <extracomment>MEANING-CRITICAL. What the button Copy Report does</extracomment>
        <translation>Kopiert dies alles als Text, ohne Ihren Namen und Ihre Adresse</translation>
    </message>
    <message>
        <source>Counts: %1, from %2</source>
        <extracomment>MEANING-CRITICAL. What one source says of a policy setting, and that it is what counts. %1: value; %2: source, such as: machine (/etc/…)</extracomment>
        <translation>Gilt: %1, Quelle: %2</translation>
    </message>
    <message>
        <source>Does not count: %1, from %2</source>
        <translation>Gilt nicht: %1, Quelle: %2</translation>
    </message>
    <message>
        <source>No source says anything about it.</source>
        <extracomment>MEANING-CRITICAL. Of a policy setting: no server and no file is there that could set it</extracomment>
        <translation>Keine Quelle sagt etwas darüber.</translation>
    </message>
    <message>
        <source>The policy is being read again…</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Die Richtlinie wird erneut gelesen…</translation>
    </message>
    <message>
        <source>The server is asked again at %1, or as soon as it tells of a change.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>Der Server wird um %1 erneut gefragt, oder sobald er eine Änderung meldet.</translation>
    </message>
    <message>
        <source>No server is being asked for it at present.</source>
        <extracomment>MEANING-CRITICAL. Of the policy</extracomment>
        <translation>Zurzeit wird kein Server danach gefragt.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy files were read at %1; they are read again as soon as they change, at %2 at the latest.</source>
        <extracomment>MEANING-CRITICAL. %1, %2: date and time</extracomment>
        <translation>Die Richtliniendateien dieses Computers wurden um %1 gelesen; sie werden erneut gelesen, sobald sie sich ändern, spätestens um %2.</translation>
    </message>
    <message>
        <source>%1 - Policy</source>
        <extracomment>MEANING-CRITICAL. Title of the window that shows the admin&apos;s policy. %1: the product&apos;s name</extracomment>
        <translation>%1 - Richtlinie</translation>
    </message>
    <message>
        <source>Server&apos;s policy: %1</source>
        <extracomment>MEANING-CRITICAL. %1: what is known of it, such as: known (host, since date)</extracomment>
        <translation>Richtlinie des Servers: %1</translation>
    </message>
    <message>
        <source>Documents that cannot be read</source>
        <extracomment>Last line of the list of policy settings: files and answers that cannot be read</extracomment>
        <translation>Dokumente, die nicht gelesen werden können</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>Last line of the list of policy settings: what was remarked on files and answers</extracomment>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Reloading…</source>
        <translation>Wird neu geladen…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It does not hold your name or address.</source>
        <extracomment>MEANING-CRITICAL. After the button Copy Report</extracomment>
        <translation>Der Bericht ist in der Zwischenablage. Er enthält weder Ihren Namen noch Ihre Adresse.</translation>
    </message>
    <message>
        <source>Every policy setting: the value in force, where it is from and since when; why it is so stands below</source>
        <extracomment>MEANING-CRITICAL. Of the list of policy settings, for screen readers</extracomment>
        <translation>Jede Richtlinieneinstellung: der Wert, der in Kraft ist, woher er stammt und seit wann; warum das so ist, steht darunter</translation>
    </message>
    <message>
        <source>What each source says of the selected setting, and which of them counts</source>
        <extracomment>MEANING-CRITICAL. Of the text below the list of policy settings, for screen readers</extracomment>
        <translation>Was jede Quelle über die ausgewählte Einstellung sagt und welche davon gilt</translation>
    </message>
</context>
<context>
    <name>candor::PolicyNotice</name>
    <message>
        <source>%1: a policy has switched something off</source>
        <extracomment>MEANING-CRITICAL. Title of a message on the desktop. %1: the product&apos;s name</extracomment>
        <translation>%1: Eine Richtlinie hat etwas ausgeschaltet</translation>
    </message>
    <message>
        <source>No longer collected: %1. The main window says who decided, and when.</source>
        <extracomment>MEANING-CRITICAL. %1: list of categories of data</extracomment>
        <translation>Nicht mehr erfasst: %1. Das Hauptfenster sagt, wer das entschieden hat und wann.</translation>
    </message>
</context>
<context>
    <name>candor::SignInPage</name>
    <message>
        <source>Sign-in &amp;address</source>
        <translation>Anmelde&amp;adresse</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Anmeldeadresse</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <extracomment>Example of a sign-in address; keep the domain example.com</extracomment>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Progress of signing in</source>
        <translation>Fortschritt der Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Geben Sie Ihr Kennwort ein.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <extracomment>Heading of the sign-in page. %1: the product&apos;s name</extracomment>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Signs in to your organization&apos;s server with this address and password</source>
        <extracomment>What the button Sign In does</extracomment>
        <translation>Meldet Sie mit dieser Adresse und diesem Kennwort am Server Ihrer Organisation an</translation>
    </message>
    <message>
        <source>Ends this attempt; address and password stay in their fields</source>
        <extracomment>What the button Cancel does while signing in</extracomment>
        <translation>Beendet diesen Versuch; Adresse und Kennwort bleiben in ihren Feldern</translation>
    </message>
    <message>
        <source>The address your organization gave you, such as name@example.com</source>
        <extracomment>Of the field for the sign-in address, for screen readers; keep the domain example.com</extracomment>
        <translation>Die Adresse, die Sie von Ihrer Organisation erhalten haben, zum Beispiel name@example.com</translation>
    </message>
    <message>
        <source>The password of this address; it is never written to disk</source>
        <extracomment>Of the field for the password, for screen readers</extracomment>
        <translation>Das Kennwort dieser Adresse; es wird nie auf die Festplatte geschrieben</translation>
    </message>
</context>
<context>
    <name>candor::SourceText</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the empty field</source>
        <translation>Text des leeren Felds</translation>
    </message>
    <message>
        <source>Tool tip</source>
        <translation>QuickInfo</translation>
    </message>
    <message>
        <source>Name for screen readers</source>
        <translation>Name für Screenreader</translation>
    </message>
    <message>
        <source>Description for screen readers</source>
        <translation>Beschreibung für Screenreader</translation>
    </message>
    <message>
        <source>Title of the window</source>
        <translation>Titel des Fensters</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a list. %1: what is named, such as &quot;Source&quot;; %2: its text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Translation, unfinished</source>
        <translation>Übersetzung, unfertig</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Translator&apos;s comment</source>
        <translation>Kommentar des Übersetzers</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>No message of this file: a name, a figure, or Qt&apos;s own words.</source>
        <translation>Kein Text dieser Datei: ein Name, eine Zahl oder ein Text von Qt selbst.</translation>
    </message>
</context>
<context>
    <name>candor::StatusPage</name>
    <message>
        <source>Sign O&amp;ut</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Ends this sign-in and forgets the password</source>
        <translation>Beendet diese Anmeldung und vergisst das Kennwort</translation>
    </message>
    <message>
        <source>What is collected about your use</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>Was über Ihre Nutzung erfasst wird</translation>
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
        <translation>Übersetzung: %1</translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation>Fehler der Datei</translation>
    </message>
    <message>
        <source>Right-click a text, or press Shift+F10 on it, to see where its words come from.</source>
        <translation>Klicken Sie mit der rechten Maustaste auf einen Text, oder drücken Sie darauf Umschalt+F10, um zu sehen, woher er stammt.</translation>
    </message>
    <message>
        <source>Line %L1, column %L2: %3</source>
        <extracomment>A fault of a file. %L1: line, %L2: column, %3: what is wrong</extracomment>
        <translation>Zeile %L1, Spalte %L2: %3</translation>
    </message>
    <message>
        <source>The file has no faults. %L1 of %L2 texts are translated.</source>
        <extracomment>%L1: how many texts have a translation, %L2: how many there are</extracomment>
        <translation>Die Datei hat keine Fehler. %L1 von %L2 Texten sind übersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n fault(s). What they concern keeps its last good words. First, line %L1: %2</source>
        <extracomment>%n: how many faults the file has, %L1: line of the first, %2: what is wrong there</extracomment>
        <translation>
            <numerusform>Die Datei hat %n Fehler. Was er betrifft, behält den letzten gültigen Text. Zeile %L1: %2</numerusform>
            <numerusform>Die Datei hat %n Fehler. Was sie betreffen, behält den letzten gültigen Text. Erster, Zeile %L1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong in the translation file, by line and column</source>
        <extracomment>Of the list of faults, for screen readers</extracomment>
        <translation>Was in der Übersetzungsdatei falsch ist, nach Zeile und Spalte</translation>
    </message>
</context>
<context>
    <name>candor::Tray</name>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>Entry of the menu in the notification area: shows the window. %1: the product&apos;s name</extracomment>
        <translation>%1 ö&amp;ffnen</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <extracomment>Entry of the menu in the notification area: opens the options</extracomment>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Entry of the menu in the notification area: ends the program</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <extracomment>Entry of the menu in the notification area: ends the sign-in</extracomment>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In the notification area. %1: sign-in address, or the product&apos;s name; %2: state of the connection</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
