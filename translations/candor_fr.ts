<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Catalogue</name>
    <message>
        <source>Names the program; it stands in every request.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Nomme l&apos;application&#xa0;; figure dans chaque requête.</translation>
    </message>
    <message>
        <source>Names the program&apos;s version; it stands in every request.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Nomme la version de l&apos;application&#xa0;; figure dans chaque requête.</translation>
    </message>
    <message>
        <source>A random number, new for every record, so that a record sent twice is stored once.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Un nombre aléatoire, nouveau pour chaque enregistrement, afin qu&apos;un enregistrement envoyé deux fois soit stocké une seule fois.</translation>
    </message>
    <message>
        <source>Shows which models of computer have to be supported.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique quels modèles d&apos;ordinateur doivent être pris en charge.</translation>
    </message>
    <message>
        <source>Shows which operating systems have to be supported.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique quels systèmes d&apos;exploitation doivent être pris en charge.</translation>
    </message>
    <message>
        <source>Shows which versions of an operating system have to be supported.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique quelles versions d&apos;un système d&apos;exploitation doivent être prises en charge.</translation>
    </message>
    <message>
        <source>Shows which languages are needed.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique quelles langues sont nécessaires.</translation>
    </message>
    <message>
        <source>Shows in which regions the program is used.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique dans quelles régions l&apos;application est utilisée.</translation>
    </message>
    <message>
        <source>Counts users once, on however many devices: a keyed hash of the sign-in address, hashed again by the service.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Compte chaque utilisateur une seule fois, quel que soit le nombre d&apos;appareils&#xa0;: un hachage à clé de l&apos;adresse de connexion, haché à nouveau par le service.</translation>
    </message>
    <message>
        <source>Counts devices once: a random number made on this device.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Compte chaque appareil une seule fois&#xa0;: un nombre aléatoire créé sur cet appareil.</translation>
    </message>
    <message>
        <source>Shows how often signing in is tried.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique combien de fois la connexion est tentée.</translation>
    </message>
    <message>
        <source>Shows how often signing in fails.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique combien de fois la connexion échoue.</translation>
    </message>
    <message>
        <source>Names the organisation whose use is counted.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Nomme l&apos;organisation dont l&apos;utilisation est comptée.</translation>
    </message>
    <message>
        <source>Shows how often the options are opened.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique combien de fois les options sont ouvertes.</translation>
    </message>
    <message>
        <source>Shows how often options are changed; never which.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique combien de fois des options sont modifiées&#xa0;; jamais lesquelles.</translation>
    </message>
    <message>
        <source>Shows how often people look at what is sent.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique combien de fois on consulte ce qui est envoyé.</translation>
    </message>
    <message>
        <source>Shows how often help is needed.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique combien de fois l&apos;aide est nécessaire.</translation>
    </message>
    <message>
        <source>Shows how often people look up the version.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique combien de fois on consulte la version.</translation>
    </message>
    <message>
        <source>Shows how often the program ends as it should.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique combien de fois l&apos;application se termine comme elle le doit.</translation>
    </message>
    <message>
        <source>Shows how often the program ends without meaning to.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique combien de fois l&apos;application se termine sans l&apos;avoir voulu.</translation>
    </message>
    <message>
        <source>Shows whether one person or many meet an error: the sign-in address, hashed by the service before it is stored.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique si une erreur touche une personne ou plusieurs&#xa0;: l&apos;adresse de connexion, hachée par le service avant d&apos;être stockée.</translation>
    </message>
    <message>
        <source>Names the error.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Nomme l&apos;erreur.</translation>
    </message>
    <message>
        <source>Shows what the program did when the error came; your own address is replaced, but other personal data may stand in it.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique ce que faisait l&apos;application quand l&apos;erreur s&apos;est produite&#xa0;; votre propre adresse est remplacée, mais d&apos;autres données personnelles peuvent y figurer.</translation>
    </message>
    <message>
        <source>Names the kind of fault in the program.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Nomme le type de défaut dans l&apos;application.</translation>
    </message>
    <message>
        <source>Shows which networks have trouble: this computer&apos;s IP address, shortened by the service before it is stored.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique quels réseaux ont des problèmes&#xa0;: l&apos;adresse IP de cet ordinateur, raccourcie par le service avant d&apos;être stockée.</translation>
    </message>
    <message>
        <source>Shows whose sign-in met the error: the SIP address, hashed by the service before it is stored.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique à qui appartient la connexion qui a rencontré l&apos;erreur&#xa0;: l&apos;adresse SIP, hachée par le service avant d&apos;être stockée.</translation>
    </message>
    <message>
        <source>Shows whether an error belongs to one kind of processor.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique si une erreur est propre à un type de processeur.</translation>
    </message>
    <message>
        <source>Shows whether an error comes from too little memory.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique si une erreur vient d&apos;un manque de mémoire.</translation>
    </message>
    <message>
        <source>Shows whether there was a network when the error came.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique s&apos;il y avait un réseau quand l&apos;erreur s&apos;est produite.</translation>
    </message>
    <message>
        <source>Names the server that could not be used.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Nomme le serveur qui n&apos;a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>Shows what the server answered.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique ce que le serveur a répondu.</translation>
    </message>
    <message>
        <source>Shows how long the step took that failed.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique combien de temps a duré l&apos;étape qui a échoué.</translation>
    </message>
    <message>
        <source>Shows how long the program had run when the error came.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique depuis combien de temps l&apos;application fonctionnait quand l&apos;erreur s&apos;est produite.</translation>
    </message>
    <message>
        <source>Shows how often people give up waiting for sign-in.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique combien de fois on renonce à attendre la connexion.</translation>
    </message>
    <message>
        <source>Shows how long the program takes to start.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique combien de temps l&apos;application met à démarrer.</translation>
    </message>
    <message>
        <source>Shows how often a window does not answer for more than 50 milliseconds.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique combien de fois une fenêtre ne répond pas pendant plus de 50 millisecondes.</translation>
    </message>
    <message>
        <source>Shows on how many processors the program runs.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique sur combien de processeurs l&apos;application fonctionne.</translation>
    </message>
    <message>
        <source>Shows with how much memory the program runs.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique avec combien de mémoire l&apos;application fonctionne.</translation>
    </message>
    <message>
        <source>Shows on how many screens the program runs.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique sur combien d&apos;écrans l&apos;application fonctionne.</translation>
    </message>
    <message>
        <source>Names the category that all records of a request belong to.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Nomme la catégorie à laquelle appartiennent tous les enregistrements d&apos;une requête.</translation>
    </message>
    <message>
        <source>Names the part of the program that recorded; it is the same in every request.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Nomme la partie du programme qui a enregistré&#xa0;; elle est la même dans chaque requête.</translation>
    </message>
    <message>
        <source>Tells when it was recorded, cut to the hour.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique quand l&apos;enregistrement a été fait, tronqué à l&apos;heure.</translation>
    </message>
    <message>
        <source>Names the category of the record.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Nomme la catégorie de l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Tells when the error happened.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indique quand l&apos;erreur s&apos;est produite.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start the demo service on this computer and sign in as alice@contoso.test.</source>
        <translation>Démarre le service de démonstration sur cet ordinateur et se connecte comme alice@contoso.test.</translation>
    </message>
    <message>
        <source>Keep settings, journal and logs below &lt;DIR&gt;.</source>
        <translation>Garde les paramètres, le journal et les fichiers journaux sous &lt;DIR&gt;.</translation>
    </message>
    <message>
        <source>Read machine policy from &lt;DIR&gt; as well as from the system folder.</source>
        <translation>Lit la stratégie de l&apos;ordinateur aussi dans &lt;DIR&gt;, en plus du dossier du système.</translation>
    </message>
    <message>
        <source>Discovery root; skips discovery by domain.</source>
        <translation>Racine de la découverte&#xa0;; la découverte par domaine est omise.</translation>
    </message>
    <message>
        <source>One more trusted certificate authority (PEM).</source>
        <translation>Une autorité de certification approuvée de plus (PEM).</translation>
    </message>
    <message>
        <source>Fill in the sign-in address.</source>
        <translation>Remplit l&apos;adresse de connexion.</translation>
    </message>
    <message>
        <source>With --account: sign in at once; the password is the first line of &lt;FILE&gt; (-: standard input).</source>
        <translation>Avec --account&#xa0;: se connecte aussitôt&#xa0;; le mot de passe est la première ligne de &lt;FILE&gt; (-&#xa0;: entrée standard).</translation>
    </message>
    <message>
        <source>Open that window at start: options, sign-in or data.</source>
        <translation>Ouvre cette fenêtre au démarrage&#xa0;: options, sign-in ou data.</translation>
    </message>
    <message>
        <source>Display language for this run (BCP 47).</source>
        <translation>Langue d&apos;affichage pour cette exécution (BCP 47).</translation>
    </message>
    <message>
        <source>Show the program in the words of &lt;FILE&gt; (.ts) and follow every save; right-click a text for its source.</source>
        <translation>Montre le programme avec les textes de &lt;FILE&gt; (.ts) et suit chaque enregistrement&#xa0;; un clic droit sur un texte montre d&apos;où il vient.</translation>
    </message>
    <message>
        <source>With --demo: walk through the product by itself, a picture a step in &lt;DIR&gt;.</source>
        <translation>Avec --demo&#xa0;: parcourt le produit tout seul, une image par étape dans &lt;DIR&gt;.</translation>
    </message>
    <message>
        <source>Render every window and state in every language, light and dark, to &lt;DIR&gt;/&lt;tag&gt;/&lt;window&gt;.png.</source>
        <translation>Dessine chaque fenêtre et chaque état dans chaque langue, clair et sombre, dans &lt;DIR&gt;/&lt;tag&gt;/&lt;window&gt;.png.</translation>
    </message>
    <message>
        <source>Print the state as JSON and exit; needs no display.</source>
        <translation>Affiche l&apos;état en JSON et se termine&#xa0;; n&apos;a pas besoin d&apos;écran.</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Affiche la version et se termine.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>Affiche cette aide et se termine.</translation>
    </message>
    <message>
        <source>Desktop client that lets a person allow or refuse error reporting.</source>
        <extracomment>MEANING-CRITICAL. What the program is for</extracomment>
        <translation>Client de bureau qui permet à une personne d&apos;autoriser ou de refuser le signalement d&apos;erreurs.</translation>
    </message>
    <message>
        <source>Tools without a display: %1.</source>
        <extracomment>%1: list of commands</extracomment>
        <translation>Outils sans écran&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconnexion…</translation>
    </message>
    <message>
        <source>Reconnecting: next try at %1</source>
        <extracomment>%1: time of day of the next try</extracomment>
        <translation>Reconnexion&#xa0;: prochain essai à %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Déconnexion…</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Census data, which identifies neither you nor your organization, is sent to %1: it is always on, and nobody can turn it off.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>Les données de recensement, qui n&apos;identifient ni vous ni votre organisation, sont envoyées à %1&#xa0;: elles sont toujours activées, et personne ne peut les désactiver.</translation>
    </message>
    <message>
        <source>Census data, which identifies neither you nor your organization, is held on this computer until a server names an address: it is always on, and nobody can turn it off.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les données de recensement, qui n&apos;identifient ni vous ni votre organisation, sont conservées sur cet ordinateur jusqu&apos;à ce qu&apos;un serveur indique une adresse&#xa0;: elles sont toujours activées, et personne ne peut les désactiver.</translation>
    </message>
    <message>
        <source>Usage data, which may identify your organization but never you, is sent to %1: no policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>Les données d&apos;utilisation, qui peuvent identifier votre organisation mais jamais vous, sont envoyées à %1&#xa0;: aucune stratégie ne les interdit.</translation>
    </message>
    <message>
        <source>Usage data, which may identify your organization but never you, is held on this computer until a server names an address: no policy forbids it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les données d&apos;utilisation, qui peuvent identifier votre organisation mais jamais vous, sont conservées sur cet ordinateur jusqu&apos;à ce qu&apos;un serveur indique une adresse&#xa0;: aucune stratégie ne les interdit.</translation>
    </message>
    <message>
        <source>Error reports of this meeting are sent to %1: the meeting&apos;s server permits them.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>Les rapports d&apos;erreurs de cette réunion sont envoyés à %1&#xa0;: le serveur de la réunion les autorise.</translation>
    </message>
    <message>
        <source>Error reports of this meeting are held on this computer until a server names an address: the meeting&apos;s server permits them.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les rapports d&apos;erreurs de cette réunion sont conservés sur cet ordinateur jusqu&apos;à ce qu&apos;un serveur indique une adresse&#xa0;: le serveur de la réunion les autorise.</translation>
    </message>
    <message>
        <source>Error reports are sent to %1: you opted in.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>Les rapports d&apos;erreurs sont envoyés à %1&#xa0;: vous avez donné votre accord.</translation>
    </message>
    <message>
        <source>Error reports are sent to %1: you opted in on %2.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to; %2: date and time</extracomment>
        <translation>Les rapports d&apos;erreurs sont envoyés à %1&#xa0;: vous avez donné votre accord le %2.</translation>
    </message>
    <message>
        <source>Error reports are held on this computer until a server names an address: you opted in.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les rapports d&apos;erreurs sont conservés sur cet ordinateur jusqu&apos;à ce qu&apos;un serveur indique une adresse&#xa0;: vous avez donné votre accord.</translation>
    </message>
    <message>
        <source>Error reports are held on this computer until a server names an address: you opted in on %1.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>Les rapports d&apos;erreurs sont conservés sur cet ordinateur jusqu&apos;à ce qu&apos;un serveur indique une adresse&#xa0;: vous avez donné votre accord le %1.</translation>
    </message>
    <message>
        <source>Improvement program data is sent to %1: you signed up.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>Les données du programme d&apos;amélioration sont envoyées à %1&#xa0;: vous y avez adhéré.</translation>
    </message>
    <message>
        <source>Improvement program data is sent to %1: you signed up on %2.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to; %2: date and time</extracomment>
        <translation>Les données du programme d&apos;amélioration sont envoyées à %1&#xa0;: vous y avez adhéré le %2.</translation>
    </message>
    <message>
        <source>Improvement program data is held on this computer until a server names an address: you signed up.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les données du programme d&apos;amélioration sont conservées sur cet ordinateur jusqu&apos;à ce qu&apos;un serveur indique une adresse&#xa0;: vous y avez adhéré.</translation>
    </message>
    <message>
        <source>Improvement program data is held on this computer until a server names an address: you signed up on %1.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>Les données du programme d&apos;amélioration sont conservées sur cet ordinateur jusqu&apos;à ce qu&apos;un serveur indique une adresse&#xa0;: vous y avez adhéré le %1.</translation>
    </message>
    <message>
        <source>Usage data is not sent: a policy cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les données d&apos;utilisation ne sont pas envoyées&#xa0;: une stratégie ne peut pas être lue, et une stratégie illisible les interdit.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of the server %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Les données d&apos;utilisation ne sont pas envoyées&#xa0;: la stratégie du serveur %1 ne peut pas être lue, et une stratégie illisible les interdit.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of the server %1 cannot be read, since at least %2, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>Les données d&apos;utilisation ne sont pas envoyées&#xa0;: la stratégie du serveur %1 ne peut pas être lue, depuis le %2 au moins, et une stratégie illisible les interdit.</translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy in %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Les données d&apos;utilisation ne sont pas envoyées&#xa0;: la stratégie de cet ordinateur dans %1 ne peut pas être lue, et une stratégie illisible les interdit.</translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Les données d&apos;utilisation ne sont pas envoyées&#xa0;: la stratégie de cet ordinateur dans %1 ne peut pas être lue, depuis le %2 au moins, et une stratégie illisible les interdit.</translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy in %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Les données d&apos;utilisation ne sont pas envoyées&#xa0;: votre stratégie dans %1 ne peut pas être lue, et une stratégie illisible les interdit.</translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Les données d&apos;utilisation ne sont pas envoyées&#xa0;: votre stratégie dans %1 ne peut pas être lue, depuis le %2 au moins, et une stratégie illisible les interdit.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of the meeting&apos;s server %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Les données d&apos;utilisation ne sont pas envoyées&#xa0;: la stratégie du serveur %1 de la réunion ne peut pas être lue, et une stratégie illisible les interdit.</translation>
    </message>
    <message>
        <source>Error reports are not sent: a policy cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont pas envoyés&#xa0;: une stratégie ne peut pas être lue, et une stratégie illisible les interdit&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of the server %1 cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont pas envoyés&#xa0;: la stratégie du serveur %1 ne peut pas être lue, et une stratégie illisible les interdit&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of the server %1 cannot be read, since at least %2, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont pas envoyés&#xa0;: la stratégie du serveur %1 ne peut pas être lue, depuis le %2 au moins, et une stratégie illisible les interdit&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy in %1 cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont pas envoyés&#xa0;: la stratégie de cet ordinateur dans %1 ne peut pas être lue, et une stratégie illisible les interdit&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy in %1 cannot be read, since at least %2, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont pas envoyés&#xa0;: la stratégie de cet ordinateur dans %1 ne peut pas être lue, depuis le %2 au moins, et une stratégie illisible les interdit&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy in %1 cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont pas envoyés&#xa0;: votre stratégie dans %1 ne peut pas être lue, et une stratégie illisible les interdit&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy in %1 cannot be read, since at least %2, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont pas envoyés&#xa0;: votre stratégie dans %1 ne peut pas être lue, depuis le %2 au moins, et une stratégie illisible les interdit&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of the meeting&apos;s server %1 cannot be read, and an unreadable policy forbids them.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont pas envoyés&#xa0;: la stratégie du serveur %1 de la réunion ne peut pas être lue, et une stratégie illisible les interdit.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: a policy cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les données du programme d&apos;amélioration ne sont pas envoyées&#xa0;: une stratégie ne peut pas être lue, et une stratégie illisible les interdit&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the policy of the server %1 cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Les données du programme d&apos;amélioration ne sont pas envoyées&#xa0;: la stratégie du serveur %1 ne peut pas être lue, et une stratégie illisible les interdit&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the policy of the server %1 cannot be read, since at least %2, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>Les données du programme d&apos;amélioration ne sont pas envoyées&#xa0;: la stratégie du serveur %1 ne peut pas être lue, depuis le %2 au moins, et une stratégie illisible les interdit&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy in %1 cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Les données du programme d&apos;amélioration ne sont pas envoyées&#xa0;: la stratégie de cet ordinateur dans %1 ne peut pas être lue, et une stratégie illisible les interdit&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Les données du programme d&apos;amélioration ne sont pas envoyées&#xa0;: la stratégie de cet ordinateur dans %1 ne peut pas être lue, depuis le %2 au moins, et une stratégie illisible les interdit&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy in %1 cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Les données du programme d&apos;amélioration ne sont pas envoyées&#xa0;: votre stratégie dans %1 ne peut pas être lue, et une stratégie illisible les interdit&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Les données du programme d&apos;amélioration ne sont pas envoyées&#xa0;: votre stratégie dans %1 ne peut pas être lue, depuis le %2 au moins, et une stratégie illisible les interdit&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Usage data is not sent: a policy forbids it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les données d&apos;utilisation ne sont pas envoyées&#xa0;: une stratégie les interdit.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the server %1 forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Les données d&apos;utilisation ne sont pas envoyées&#xa0;: le serveur %1 les interdit.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the server %1 forbids it, since at least %2.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>Les données d&apos;utilisation ne sont pas envoyées&#xa0;: le serveur %1 les interdit, depuis le %2 au moins.</translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy file %1 forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Les données d&apos;utilisation ne sont pas envoyées&#xa0;: le fichier de stratégie %1 de cet ordinateur les interdit.</translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy file %1 forbids it, since at least %2.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Les données d&apos;utilisation ne sont pas envoyées&#xa0;: le fichier de stratégie %1 de cet ordinateur les interdit, depuis le %2 au moins.</translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy file %1 forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Les données d&apos;utilisation ne sont pas envoyées&#xa0;: votre fichier de stratégie %1 les interdit.</translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy file %1 forbids it, since at least %2.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Les données d&apos;utilisation ne sont pas envoyées&#xa0;: votre fichier de stratégie %1 les interdit, depuis le %2 au moins.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the meeting&apos;s server %1 does not permit it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Les données d&apos;utilisation ne sont pas envoyées&#xa0;: le serveur %1 de la réunion ne les autorise pas.</translation>
    </message>
    <message>
        <source>Error reports are not sent: a policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont pas envoyés&#xa0;: une stratégie les interdit&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the server %1 forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont pas envoyés&#xa0;: le serveur %1 les interdit&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the server %1 forbids them, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont pas envoyés&#xa0;: le serveur %1 les interdit, depuis le %2 au moins&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy file %1 forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont pas envoyés&#xa0;: le fichier de stratégie %1 de cet ordinateur les interdit&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy file %1 forbids them, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont pas envoyés&#xa0;: le fichier de stratégie %1 de cet ordinateur les interdit, depuis le %2 au moins&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy file %1 forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont pas envoyés&#xa0;: votre fichier de stratégie %1 les interdit&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy file %1 forbids them, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont pas envoyés&#xa0;: votre fichier de stratégie %1 les interdit, depuis le %2 au moins&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the meeting&apos;s server %1 does not permit them.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont pas envoyés&#xa0;: le serveur %1 de la réunion ne les autorise pas.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: a policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les données du programme d&apos;amélioration ne sont pas envoyées&#xa0;: une stratégie les interdit&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server %1 forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Les données du programme d&apos;amélioration ne sont pas envoyées&#xa0;: le serveur %1 les interdit&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server %1 forbids it, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>Les données du programme d&apos;amélioration ne sont pas envoyées&#xa0;: le serveur %1 les interdit, depuis le %2 au moins&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy file %1 forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Les données du programme d&apos;amélioration ne sont pas envoyées&#xa0;: le fichier de stratégie %1 de cet ordinateur les interdit&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy file %1 forbids it, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Les données du programme d&apos;amélioration ne sont pas envoyées&#xa0;: le fichier de stratégie %1 de cet ordinateur les interdit, depuis le %2 au moins&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy file %1 forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Les données du programme d&apos;amélioration ne sont pas envoyées&#xa0;: votre fichier de stratégie %1 les interdit&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy file %1 forbids it, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Les données du programme d&apos;amélioration ne sont pas envoyées&#xa0;: votre fichier de stratégie %1 les interdit, depuis le %2 au moins&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>This data may be sent.</source>
        <extracomment>MEANING-CRITICAL. Said of a category in a state that needs no further words</extracomment>
        <translation>Ces données peuvent être envoyées.</translation>
    </message>
    <message>
        <source>This data is not sent.</source>
        <extracomment>MEANING-CRITICAL. Said of a category in a state that needs no further words</extracomment>
        <translation>Ces données ne sont pas envoyées.</translation>
    </message>
    <message>
        <source>Usage data is not sent: nobody is signed in, so no policy is known.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les données d&apos;utilisation ne sont pas envoyées&#xa0;: personne n&apos;est connecté, donc aucune stratégie n&apos;est connue.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of %1 is not known at present.</source>
        <extracomment>MEANING-CRITICAL. %1: name of the organization</extracomment>
        <translation>Les données d&apos;utilisation ne sont pas envoyées&#xa0;: la stratégie de %1 n&apos;est pas connue actuellement.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the meeting&apos;s server has not told its policy.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les données d&apos;utilisation ne sont pas envoyées&#xa0;: le serveur de la réunion n&apos;a pas communiqué sa stratégie.</translation>
    </message>
    <message>
        <source>Error reports are not sent: nobody is signed in, so no policy is known; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont pas envoyés&#xa0;: personne n&apos;est connecté, donc aucune stratégie n&apos;est connue&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of %1 is not known at present; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: name of the organization</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont pas envoyés&#xa0;: la stratégie de %1 n&apos;est pas connue actuellement&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the meeting&apos;s server has not told its policy.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont pas envoyés&#xa0;: le serveur de la réunion n&apos;a pas communiqué sa stratégie.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: nobody is signed in, so no policy is known; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les données du programme d&apos;amélioration ne sont pas envoyées&#xa0;: personne n&apos;est connecté, donc aucune stratégie n&apos;est connue&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the policy of %1 is not known at present; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: name of the organization</extracomment>
        <translation>Les données du programme d&apos;amélioration ne sont pas envoyées&#xa0;: la stratégie de %1 n&apos;est pas connue actuellement&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Census data is not recorded and not sent: the server names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les données de recensement ne sont ni enregistrées ni envoyées&#xa0;: le serveur n&apos;indique aucune adresse où les envoyer.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the server names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les données d&apos;utilisation ne sont pas envoyées&#xa0;: le serveur n&apos;indique aucune adresse où les envoyer.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the server names no address to send them to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont pas envoyés&#xa0;: le serveur n&apos;indique aucune adresse où les envoyer&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server names no address to send it to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les données du programme d&apos;amélioration ne sont pas envoyées&#xa0;: le serveur n&apos;indique aucune adresse où les envoyer&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Error reports are not sent: you have not opted in.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont pas envoyés&#xa0;: vous n&apos;avez pas donné votre accord.</translation>
    </message>
    <message>
        <source>Error reports are not sent: you chose not to send them.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont pas envoyés&#xa0;: vous avez choisi de ne pas les envoyer.</translation>
    </message>
    <message>
        <source>Error reports are not sent: you chose on %1 not to send them.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont pas envoyés&#xa0;: vous avez choisi le %1 de ne pas les envoyer.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: you have not signed up.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les données du programme d&apos;amélioration ne sont pas envoyées&#xa0;: vous n&apos;y avez pas adhéré.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: you chose not to send it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les données du programme d&apos;amélioration ne sont pas envoyées&#xa0;: vous avez choisi de ne pas les envoyer.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: you chose on %1 not to send it.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>Les données du programme d&apos;amélioration ne sont pas envoyées&#xa0;: vous avez choisi le %1 de ne pas les envoyer.</translation>
    </message>
    <message>
        <source>Census data is not recorded and not sent: the server %1 names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Les données de recensement ne sont ni enregistrées ni envoyées&#xa0;: le serveur %1 n&apos;indique aucune adresse où les envoyer.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the server %1 names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Les données d&apos;utilisation ne sont pas envoyées&#xa0;: le serveur %1 n&apos;indique aucune adresse où les envoyer.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the server %1 names no address to send them to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont pas envoyés&#xa0;: le serveur %1 n&apos;indique aucune adresse où les envoyer&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server %1 names no address to send it to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Les données du programme d&apos;amélioration ne sont pas envoyées&#xa0;: le serveur %1 n&apos;indique aucune adresse où les envoyer&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Usage data is not sent: this program was built to send none unless an admin&apos;s policy permits it.</source>
        <extracomment>MEANING-CRITICAL. Whoever built the program decided it for everybody who runs it</extracomment>
        <translation>Les données d&apos;utilisation ne sont pas envoyées&#xa0;: ce programme a été construit pour n&apos;en envoyer aucune, sauf si la stratégie d&apos;un administrateur les autorise.</translation>
    </message>
    <message>
        <source>Error reports are not sent: this program was built to send none unless an admin&apos;s policy permits them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. Whoever built the program decided it for everybody who runs it</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont pas envoyés&#xa0;: ce programme a été construit pour n&apos;en envoyer aucun, sauf si la stratégie d&apos;un administrateur les autorise&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this program was built to send none unless an admin&apos;s policy permits it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. Whoever built the program decided it for everybody who runs it</extracomment>
        <translation>Les données du programme d&apos;amélioration ne sont pas envoyées&#xa0;: ce programme a été construit pour n&apos;en envoyer aucune, sauf si la stratégie d&apos;un administrateur les autorise&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Census data is not recorded and not sent: this program was built without the part that sends.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les données de recensement ne sont ni enregistrées ni envoyées&#xa0;: ce programme a été construit sans la partie qui envoie.</translation>
    </message>
    <message>
        <source>Usage data is not recorded and not sent: this program was built without the part that sends.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les données d&apos;utilisation ne sont ni enregistrées ni envoyées&#xa0;: ce programme a été construit sans la partie qui envoie.</translation>
    </message>
    <message>
        <source>Error reports are not recorded and not sent: this program was built without the part that sends; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont ni enregistrés ni envoyés&#xa0;: ce programme a été construit sans la partie qui envoie&#xa0;; votre propre choix est conservé.</translation>
    </message>
    <message>
        <source>Improvement program data is not recorded and not sent: this program was built without the part that sends; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les données du programme d&apos;amélioration ne sont ni enregistrées ni envoyées&#xa0;: ce programme a été construit sans la partie qui envoie&#xa0;; votre propre choix est conservé.</translation>
    </message>
</context>
<context>
    <name>DesktopEntry</name>
    <message>
        <source>Business Messenger</source>
        <extracomment>Kind of program, in the menu of programs</extracomment>
        <translation>Messagerie professionnelle</translation>
    </message>
    <message>
        <source>Sign in to your organization, and decide what error reporting sends</source>
        <extracomment>MEANING-CRITICAL. What the program is for, in the menu of programs and in software centres</extracomment>
        <translation>Connectez-vous à votre organisation et décidez de ce que le signalement d&apos;erreurs envoie</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>Entry of the icon&apos;s menu: opens the options</extracomment>
        <translation>Options</translation>
    </message>
    <message>
        <source>What is sent</source>
        <extracomment>MEANING-CRITICAL. Entry of the icon&apos;s menu: opens the window that shows what is sent</extracomment>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>Candor signs in to the server of your organization and obeys the policy that it finds there. What error reporting collects is decided by you and your admin together: nothing is recorded unless both allow it, and withdrawing destroys at once what was waiting to be sent.</source>
        <extracomment>MEANING-CRITICAL. In software centres</extracomment>
        <translation>Candor se connecte au serveur de votre organisation et obéit à la stratégie qu&apos;il y trouve. Ce que le signalement d&apos;erreurs collecte, vous et votre administrateur le décidez ensemble&#xa0;: rien n&apos;est enregistré si les deux ne l&apos;autorisent pas, et retirer votre accord détruit aussitôt ce qui était en attente d&apos;envoi.</translation>
    </message>
    <message>
        <source>Options &gt; General says at every box what is sent, to which host, who decided, and since when</source>
        <extracomment>MEANING-CRITICAL. In software centres</extracomment>
        <translation>Options &gt; Général indique à chaque case ce qui est envoyé, à quel hôte, qui en a décidé et depuis quand</translation>
    </message>
    <message>
        <source>Every record can be read, byte for byte, before and after it is sent</source>
        <extracomment>MEANING-CRITICAL. In software centres</extracomment>
        <translation>Chaque enregistrement peut être lu, octet par octet, avant et après son envoi</translation>
    </message>
    <message>
        <source>Policies of the server, the computer and the person are read; whoever forbids, wins</source>
        <extracomment>MEANING-CRITICAL. In software centres</extracomment>
        <translation>Les stratégies du serveur, de l&apos;ordinateur et de la personne sont lues&#xa0;; celle qui interdit l&apos;emporte</translation>
    </message>
    <message>
        <source>The language can be changed while the program runs</source>
        <extracomment>In software centres</extracomment>
        <translation>La langue peut être changée pendant que le programme fonctionne</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>Finding your organization&apos;s server failed.</source>
        <translation>La recherche du serveur de votre organisation a échoué.</translation>
    </message>
    <message>
        <source>Asking the server how to sign in failed.</source>
        <translation>L&apos;interrogation du serveur sur le mode de connexion a échoué.</translation>
    </message>
    <message>
        <source>Checking the password failed.</source>
        <translation>La vérification du mot de passe a échoué.</translation>
    </message>
    <message>
        <source>Looking up your account failed.</source>
        <translation>La recherche de votre compte a échoué.</translation>
    </message>
    <message>
        <source>Registering this program with the server failed.</source>
        <translation>L&apos;enregistrement de cette application auprès du serveur a échoué.</translation>
    </message>
    <message>
        <source>You are signed in, but your organization&apos;s policy could not be fetched.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Votre connexion est établie, mais la stratégie de votre organisation n&apos;a pas pu être récupérée.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>La liaison avec le serveur a été perdue.</translation>
    </message>
    <message>
        <source>%1 answered, but not as a server this program can sign in to. Check the address, or ask your support team for the right server.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 a répondu, mais pas comme un serveur auquel cette application peut se connecter. Vérifiez l&apos;adresse, ou demandez le bon serveur à votre équipe d&apos;assistance.</translation>
    </message>
    <message>
        <source>%1 answered, but not as a server this program can sign in to (%2). Check the address, or ask your support team for the right server.</source>
        <extracomment>%1: host name of a server; %2: what was missing in its answer, a technical term in English</extracomment>
        <translation>%1 a répondu, mais pas comme un serveur auquel cette application peut se connecter (%2). Vérifiez l&apos;adresse, ou demandez le bon serveur à votre équipe d&apos;assistance.</translation>
    </message>
    <message>
        <source>%1 reported an error. Try again in a few minutes; if it stays, tell your support team.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 a signalé une erreur. Réessayez dans quelques minutes&#xa0;; si elle persiste, prévenez votre équipe d&apos;assistance.</translation>
    </message>
    <message>
        <source>%1 reported an error (%2). Try again in a few minutes; if it stays, tell your support team.</source>
        <extracomment>%1: host name of a server; %2: the server&apos;s error codes, technical terms in English</extracomment>
        <translation>%1 a signalé une erreur (%2). Réessayez dans quelques minutes&#xa0;; si elle persiste, prévenez votre équipe d&apos;assistance.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Ask your support team to check it.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 présente un certificat qui n&apos;est pas approuvé. Demandez à votre équipe d&apos;assistance de le vérifier.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Ask your support team to check it.</source>
        <extracomment>%1: host name of a server; %2: the TLS library&apos;s reason, may be in English</extracomment>
        <translation>%1 présente un certificat qui n&apos;est pas approuvé&#xa0;: %2. Demandez à votre équipe d&apos;assistance de le vérifier.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which is not one of your organization&apos;s servers, so the redirect was refused. Tell your support team.</source>
        <extracomment>%1: host name of the server that answered; %2: host name of another server it points to</extracomment>
        <translation>%1 redirige vers %2, qui n&apos;est pas un serveur de votre organisation&#xa0;; la redirection a donc été refusée. Prévenez votre équipe d&apos;assistance.</translation>
    </message>
    <message>
        <source>%1 asks to send your sign-in to %2, which is not one of your organization&apos;s servers, so it was not sent. Tell your support team.</source>
        <extracomment>%1: host name of the server that answered; %2: host name of another server</extracomment>
        <translation>%1 demande d&apos;envoyer vos informations de connexion à %2, qui n&apos;est pas un serveur de votre organisation&#xa0;; elles n&apos;ont donc pas été envoyées. Prévenez votre équipe d&apos;assistance.</translation>
    </message>
    <message>
        <source>There is no host named %1. Check the address and your network connection.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>Aucun hôte ne porte le nom %1. Vérifiez l&apos;adresse et votre connexion réseau.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check your network connection and try again.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 n&apos;a pas répondu à temps. Vérifiez votre connexion réseau et réessayez.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be read. Tell your support team.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 a donné une réponse trop volumineuse pour être lue. Prévenez votre équipe d&apos;assistance.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your network connection and try again.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 ne peut pas être joint. Vérifiez votre connexion réseau et réessayez.</translation>
    </message>
    <message>
        <source>%1 does not accept this address with this password. Type the password again.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 n&apos;accepte pas cette adresse avec ce mot de passe. Saisissez de nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>%1 does not offer signing in with a password. Ask your support team how to sign in.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 ne propose pas la connexion par mot de passe. Demandez à votre équipe d&apos;assistance comment vous connecter.</translation>
    </message>
    <message>
        <source>%1 has no policy to give at the moment. Until it has, the last policy known for your account holds; without one, only census data is recorded.</source>
        <extracomment>MEANING-CRITICAL. %1: host name of a server</extracomment>
        <translation>%1 n&apos;a pas de stratégie à fournir pour le moment. Tant qu&apos;il n&apos;en a pas, la dernière stratégie connue pour votre compte s&apos;applique&#xa0;; s&apos;il n&apos;en existe aucune, seules les données de recensement sont enregistrées.</translation>
    </message>
    <message>
        <source>%1 has ended this sign-in because your account was signed in somewhere else. Sign in again to continue here.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 a mis fin à cette connexion, car votre compte a été connecté ailleurs. Reconnectez-vous pour continuer ici.</translation>
    </message>
    <message>
        <source>You cancelled signing in to %1. Sign in again when you like.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>Vous avez annulé la connexion (%1). Reconnectez-vous quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>This is not a sign-in address. Type it like this: name@example.com</source>
        <translation>Ceci n&apos;est pas une adresse de connexion. Saisissez-la sous cette forme&#xa0;: nom@example.com</translation>
    </message>
    <message>
        <source>Finding your organization&apos;s server…</source>
        <translation>Recherche du serveur de votre organisation…</translation>
    </message>
    <message>
        <source>Asking the server how to sign in…</source>
        <translation>Interrogation du serveur sur le mode de connexion…</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Vérification du mot de passe…</translation>
    </message>
    <message>
        <source>Looking up your account…</source>
        <translation>Recherche de votre compte…</translation>
    </message>
    <message>
        <source>Registering this program with the server…</source>
        <translation>Enregistrement de cette application auprès du serveur…</translation>
    </message>
    <message>
        <source>Fetching your organization&apos;s policy…</source>
        <translation>Récupération de la stratégie de votre organisation…</translation>
    </message>
    <message>
        <source>Connecting for changes…</source>
        <translation>Connexion pour suivre les changements…</translation>
    </message>
    <message>
        <source>The server</source>
        <extracomment>Stands in the place of a server&apos;s host name at the start of a sentence, where none is known yet</extracomment>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences in a row. %1: which step of signing in failed; %2: why, and what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the server</source>
        <extracomment>Stands in the place of a server&apos;s host name in the middle of a sentence, where none is known yet</extracomment>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>%1 reported an error (%2). The program tries again by itself; if it stays, tell your support team.</source>
        <extracomment>%1: host name of a server; %2: the server&apos;s error codes, technical terms in English</extracomment>
        <translation>%1 a signalé une erreur (%2). Le programme réessaie de lui-même&#xa0;; si elle persiste, prévenez votre équipe d&apos;assistance.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. The program tries again by itself; if this lasts, check your network connection.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 n&apos;a pas répondu à temps. Le programme réessaie de lui-même&#xa0;; si cela dure, vérifiez votre connexion réseau.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The program tries again by itself; if this lasts, check your network connection.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 ne peut pas être joint. Le programme réessaie de lui-même&#xa0;; si cela dure, vérifiez votre connexion réseau.</translation>
    </message>
</context>
<context>
    <name>Guarantee</name>
    <message>
        <source>Before you begin to sign in, nothing leaves this computer.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Avant que vous ne commenciez à vous connecter, rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Data goes only to the address that the server you are signed in to names for it. The program has no address of its own.</source>
        <extracomment>MEANING-CRITICAL. &quot;server&quot;: the one the person signs in to</extracomment>
        <translation>Les données ne vont qu&apos;à l&apos;adresse que désigne pour elles le serveur auquel vous êtes connecté. Le programme n&apos;a aucune adresse à lui.</translation>
    </message>
    <message>
        <source>While the server names no address for data, nothing is recorded.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Tant que le serveur ne désigne aucune adresse pour les données, rien n&apos;est enregistré.</translation>
    </message>
    <message>
        <source>Every field that can be collected is listed in the help, with its purpose. A request holds nothing else.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Chaque champ qui peut être collecté figure dans l&apos;aide, avec sa finalité. Une requête ne contient rien d&apos;autre.</translation>
    </message>
    <message>
        <source>Census data names neither your organization nor you: your sign-in address is hashed before it is written down, and hashed again before it is stored.</source>
        <extracomment>MEANING-CRITICAL. &quot;hashed&quot;: turned into a number from which the address cannot be read</extracomment>
        <translation>Les données de recensement ne nomment ni votre organisation ni vous&#xa0;: votre adresse de connexion est hachée avant d&apos;être écrite, et hachée à nouveau avant d&apos;être stockée.</translation>
    </message>
    <message>
        <source>Usage data may name your organization. It carries no ID of you and none of this computer.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Les données d&apos;utilisation peuvent nommer votre organisation. Elles ne portent aucun identifiant de vous ni de cet ordinateur.</translation>
    </message>
    <message>
        <source>Error reports are recorded only while their check box is ticked and no policy forbids them. The box starts unticked.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Les rapports d&apos;erreurs ne sont enregistrés que tant que leur case est cochée et qu&apos;aucune stratégie ne les interdit. Au départ, la case n&apos;est pas cochée.</translation>
    </message>
    <message>
        <source>Improvement program data is recorded only while you have signed up and no policy forbids it. It carries no ID at all.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Les données du programme d&apos;amélioration ne sont enregistrées que tant que vous y avez adhéré et qu&apos;aucune stratégie ne les interdit. Elles ne portent absolument aucun identifiant.</translation>
    </message>
    <message>
        <source>Unknown is forbidden. Until a policy is known for your account, and whenever a policy cannot be read, only census data may be recorded.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Ce qui est inconnu est interdit. Tant qu&apos;aucune stratégie n&apos;est connue pour votre compte, et chaque fois qu&apos;une stratégie ne peut pas être lue, seules les données de recensement peuvent être enregistrées.</translation>
    </message>
    <message>
        <source>While the server cannot be reached, the last policy known for your account counts: what it forbids for ever, what it permits for 7 days.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Tant que le serveur ne peut pas être joint, la dernière stratégie connue pour votre compte s&apos;applique&#xa0;: pour toujours à ce qu&apos;elle interdit, pendant 7 jours à ce qu&apos;elle autorise.</translation>
    </message>
    <message>
        <source>Forbidding wins. What one policy forbids, no other policy and no check box permits, and no policy can say yes for you.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>L&apos;interdiction l&apos;emporte. Ce qu&apos;une stratégie interdit, aucune autre stratégie ni aucune case à cocher ne l&apos;autorise, et aucune stratégie ne peut dire oui à votre place.</translation>
    </message>
    <message>
        <source>When a permission ends, what was waiting to be sent is destroyed at once, and a transfer under way is broken off. A receipt stays on this computer: how many records were erased, and when. It is never sent.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Quand une autorisation prend fin, ce qui était en attente d&apos;envoi est détruit aussitôt, et un transfert en cours est interrompu. Un reçu reste sur cet ordinateur&#xa0;: combien d&apos;enregistrements ont été effacés, et quand. Il n&apos;est jamais envoyé.</translation>
    </message>
    <message>
        <source>A permission never reaches back: nothing from before it is ever used for it.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Une autorisation n&apos;est jamais rétroactive&#xa0;: rien de ce qui lui est antérieur n&apos;est jamais utilisé à ce titre.</translation>
    </message>
    <message>
        <source>What was recorded for one account is never sent for another: it is destroyed when another account signs in.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Ce qui a été enregistré pour un compte n&apos;est jamais envoyé pour un autre&#xa0;: c&apos;est détruit lorsqu&apos;un autre compte se connecte.</translation>
    </message>
    <message>
        <source>Each category is sent by itself, in requests and over connections of its own, without a cookie, without your sign-in, and with nothing that joins it to another category.</source>
        <extracomment>MEANING-CRITICAL. &quot;category&quot;: census data, usage data and so on</extracomment>
        <translation>Chaque catégorie est envoyée seule, dans des requêtes et par des connexions à elle, sans cookie, sans votre connexion au compte, et sans rien qui la relie à une autre catégorie.</translation>
    </message>
    <message>
        <source>“What is sent” shows what was sent, byte for byte.</source>
        <extracomment>MEANING-CRITICAL. &quot;What is sent&quot; is the title of a window</extracomment>
        <translation>«&#xa0;Ce qui est envoyé&#xa0;» montre ce qui a été envoyé, octet par octet.</translation>
    </message>
    <message>
        <source>What was recorded with permission survives a crash of the program, and is stored once.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Ce qui a été enregistré avec autorisation survit à un plantage du programme, et est stocké une seule fois.</translation>
    </message>
    <message>
        <source>Nothing is kept here for long: error reports that could not be sent, at most 7 days; everything waiting to be sent, at most 16 MB; what was sent, so that you can look at it in “What is sent”, 7 days and at most 1 MB.</source>
        <extracomment>MEANING-CRITICAL. &quot;What is sent&quot; is the title of a window</extracomment>
        <translation>Rien n&apos;est gardé ici longtemps&#xa0;: les rapports d&apos;erreurs qui n&apos;ont pas pu être envoyés, au plus 7 jours&#xa0;; tout ce qui est en attente d&apos;envoi, au plus 16&#xa0;Mo&#xa0;; ce qui a été envoyé, pour que vous puissiez le consulter dans «&#xa0;Ce qui est envoyé&#xa0;», 7 jours et au plus 1&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Quitting the program never waits for the network.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Quitter le programme n&apos;attend jamais le réseau.</translation>
    </message>
    <message>
        <source>When the program is started a second time while it runs, the second one collects nothing and sends nothing.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Quand le programme est démarré une seconde fois alors qu&apos;il fonctionne, le second ne collecte rien et n&apos;envoie rien.</translation>
    </message>
    <message>
        <source>The program asks the service to erase what it stored only when you tell it to, after showing you the request.</source>
        <extracomment>MEANING-CRITICAL. &quot;service&quot;: whoever stores the data</extracomment>
        <translation>Le programme ne demande au service d&apos;effacer ce qu&apos;il a stocké que lorsque vous le lui dites, après vous avoir montré la requête.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>nobody</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table</extracomment>
        <translation>personne</translation>
    </message>
    <message>
        <source>this device</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table</extracomment>
        <translation>cet appareil</translation>
    </message>
    <message>
        <source>your organization</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table</extracomment>
        <translation>votre organisation</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table: one person can be told from another, but not named</extracomment>
        <translation>une personne, sans son nom</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table</extracomment>
        <translation>vous</translation>
    </message>
    <message>
        <source>Always collected; nobody can turn it off. It is not collected while the server you are signed in to names no address to send it to. It names neither your organization nor you.</source>
        <extracomment>MEANING-CRITICAL. Rule of census data</extracomment>
        <translation>Toujours collectées&#xa0;; personne ne peut les désactiver. Elles ne sont pas collectées tant que le serveur auquel votre compte est connecté n&apos;indique aucune adresse où les envoyer. Elles ne nomment ni votre organisation ni vous.</translation>
    </message>
    <message>
        <source>Collected unless your admin forbids it. Only the admin can turn it off, for everyone in the organization. It may identify your organization, never you.</source>
        <extracomment>MEANING-CRITICAL. Rule of usage data</extracomment>
        <translation>Collectées sauf si votre administrateur les interdit. Seul l&apos;administrateur peut les désactiver, pour tous les membres de l&apos;organisation. Elles peuvent identifier votre organisation, jamais vous.</translation>
    </message>
    <message>
        <source>Collected only if your admin does not forbid it and you have said yes in the options. It is off until you say yes. It may hold personal data, such as your IP address and your SIP address.</source>
        <extracomment>MEANING-CRITICAL. Rule of error reporting data</extracomment>
        <translation>Collectées seulement si votre administrateur ne les interdit pas et si vous avez dit oui dans les options. Elles sont désactivées jusqu&apos;à ce que vous disiez oui. Elles peuvent contenir des données personnelles, comme votre adresse IP et votre adresse SIP.</translation>
    </message>
    <message>
        <source>Collected only if your admin does not forbid it and you have signed up in the options. It is off until you sign up. It identifies neither your organization nor you.</source>
        <extracomment>MEANING-CRITICAL. Rule of the Customer Experience Improvement Program</extracomment>
        <translation>Données collectées seulement si votre administrateur ne les interdit pas et si vous avez adhéré au programme dans les options. Elles sont désactivées jusqu&apos;à ce que vous y adhériez. Elles n&apos;identifient ni votre organisation ni vous.</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Heads of a table of everything that can be collected</extracomment>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>May identify</source>
        <extracomment>MEANING-CRITICAL. Head of a table of everything that can be collected</extracomment>
        <translation>Peut identifier</translation>
    </message>
    <message>
        <source>What is collected</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>Ce qui est collecté</translation>
    </message>
    <message>
        <source>Who decides</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>Your admin can forbid usage data, error reporting and the improvement program: in the server&apos;s policy, in the policy of this computer, or in the policy of your user account.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Votre administrateur peut interdire les données d&apos;utilisation, le signalement d&apos;erreurs et le programme d&apos;amélioration&#xa0;: dans la stratégie du serveur, dans la stratégie de cet ordinateur ou dans la stratégie de votre compte d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>In comparable products a server can lift a ban that the computer&apos;s policy has set. Here it cannot.</source>
        <extracomment>MEANING-CRITICAL. &quot;Comparable products&quot;: the original server family&apos;s own client</extracomment>
        <translation>Dans des produits comparables, un serveur peut lever une interdiction posée par la stratégie de l&apos;ordinateur. Ici, il ne le peut pas.</translation>
    </message>
    <message>
        <source>Open the options with the gear button, clear the check box and choose OK. You can do this at any time.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Ouvrez les options avec le bouton en forme d&apos;engrenage, décochez la case et choisissez OK. Vous pouvez le faire à tout moment.</translation>
    </message>
    <message>
        <source>Where the files are</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>Où se trouvent les fichiers</translation>
    </message>
    <message>
        <source>Your choices: %1</source>
        <extracomment>MEANING-CRITICAL. %1: path of a file</extracomment>
        <translation>Vos choix&#xa0;: %1</translation>
    </message>
    <message>
        <source>Logs, which are never sent by themselves: %1</source>
        <extracomment>MEANING-CRITICAL. %1: path of a folder</extracomment>
        <translation>Journaux, qui ne sont jamais envoyés d&apos;eux-mêmes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Policy of this computer: %1</source>
        <extracomment>MEANING-CRITICAL. %1: path of a folder</extracomment>
        <translation>Stratégie de cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>What %1 sends, and who decides</source>
        <extracomment>MEANING-CRITICAL. Heading of the help page. %1: the product&apos;s name</extracomment>
        <translation>Ce que %1 envoie, et qui décide</translation>
    </message>
    <message>
        <source>%1 sends data only as described here. “What is sent” in the main window shows you, byte for byte, what waits and what was sent lately.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>%1 n&apos;envoie des données que de la façon décrite ici. «&#xa0;Ce qui est envoyé&#xa0;», dans la fenêtre principale, vous montre, octet par octet, ce qui est en attente et ce qui a été envoyé récemment.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>This copy of %1 was built without the part that sends: it records nothing and sends nothing, whatever stands below.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>Cette copie de %1 a été construite sans la partie qui envoie&#xa0;: elle n&apos;enregistre rien et n&apos;envoie rien, quoi qu&apos;il soit écrit ci-dessous.</translation>
    </message>
    <message>
        <source>This copy of %1 was built to send census data only, unless the policy of the server or of this computer permits more.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>Cette copie de %1 a été construite pour n&apos;envoyer que des données de recensement, sauf si la stratégie du serveur ou de cet ordinateur en autorise davantage.</translation>
    </message>
    <message>
        <source>On the web</source>
        <extracomment>MEANING-CRITICAL. Heading in the help: pages on the web</extracomment>
        <translation>Sur le Web</translation>
    </message>
    <message>
        <source>These pages belong to whoever runs the service you are signed in to. %1 does not ask for them: your browser does, when you choose one.</source>
        <extracomment>MEANING-CRITICAL. Before three addresses of web pages. %1: the product&apos;s name</extracomment>
        <translation>Ces pages appartiennent à l&apos;exploitant du service auquel vous êtes connecté. Ce n&apos;est pas %1 qui les demande&#xa0;: c&apos;est votre navigateur, lorsque vous en choisissez une.</translation>
    </message>
    <message>
        <source>Help with the service: %1</source>
        <extracomment>MEANING-CRITICAL. %1: address of a web page</extracomment>
        <translation>Aide sur le service&#xa0;: %1</translation>
    </message>
    <message>
        <source>The operator&apos;s privacy statement: %1</source>
        <extracomment>MEANING-CRITICAL. %1: address of a web page: how the service&apos;s operator handles personal data</extracomment>
        <translation>Déclaration de confidentialité de l&apos;exploitant&#xa0;: %1</translation>
    </message>
    <message>
        <source>What your network must let through: %1</source>
        <extracomment>MEANING-CRITICAL. %1: address of a web page, for whoever sets up a network or a firewall</extracomment>
        <translation>Ce que votre réseau doit laisser passer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>HindranceText</name>
    <message>
        <source>Off: Candor was already running</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: permitted, but this window does not collect it, since the program was running when it was started</extracomment>
        <translation>Désactivé&#xa0;: Candor fonctionnait déjà</translation>
    </message>
    <message>
        <source>Off: nothing can be written</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: permitted, but no file can be written for it</extracomment>
        <translation>Désactivé&#xa0;: rien ne peut être écrit</translation>
    </message>
    <message>
        <source>On hold: nothing can be sent</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: permitted, but its file cannot be opened</extracomment>
        <translation>En suspens&#xa0;: rien ne peut être envoyé</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>Census data</source>
        <extracomment>MEANING-CRITICAL. Name of a category</extracomment>
        <translation>Données de recensement</translation>
    </message>
    <message>
        <source>Usage data</source>
        <extracomment>MEANING-CRITICAL. Name of a category</extracomment>
        <translation>Données d&apos;utilisation</translation>
    </message>
    <message>
        <source>Error reporting data</source>
        <extracomment>MEANING-CRITICAL. Name of a category</extracomment>
        <translation>Données de signalement d&apos;erreurs</translation>
    </message>
    <message>
        <source>Customer Experience Improvement Program</source>
        <extracomment>MEANING-CRITICAL. Name of a category</extracomment>
        <translation>Programme d&apos;amélioration du produit</translation>
    </message>
    <message>
        <source>On: always</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: it is collected, and nobody can turn it off</extracomment>
        <translation>Activé&#xa0;: toujours</translation>
    </message>
    <message>
        <source>On: permitted by policy</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: it is collected, no policy forbids it</extracomment>
        <translation>Activé&#xa0;: autorisé par la stratégie</translation>
    </message>
    <message>
        <source>On: you opted in</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: it is collected, the person said yes</extracomment>
        <translation>Activé&#xa0;: vous avez donné votre accord</translation>
    </message>
    <message>
        <source>Off: you have not opted in</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, the person has not said yes</extracomment>
        <translation>Désactivé&#xa0;: vous n&apos;avez pas donné votre accord</translation>
    </message>
    <message>
        <source>Off: forbidden by policy</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, a policy forbids it</extracomment>
        <translation>Désactivé&#xa0;: interdit par la stratégie</translation>
    </message>
    <message>
        <source>Off: the policy is not known</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, no policy is known yet</extracomment>
        <translation>Désactivé&#xa0;: la stratégie n&apos;est pas connue</translation>
    </message>
    <message>
        <source>Off: the policy cannot be read</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, a policy is there but cannot be read</extracomment>
        <translation>Désactivé&#xa0;: la stratégie ne peut pas être lue</translation>
    </message>
    <message>
        <source>Off: the server names no address for it</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, the server names no address to send to</extracomment>
        <translation>Désactivé&#xa0;: le serveur n&apos;indique aucune adresse pour cela</translation>
    </message>
    <message>
        <source>Off: this program cannot send</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, the program was built without the part that sends</extracomment>
        <translation>Désactivé&#xa0;: ce programme ne peut pas envoyer</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>What you turned off stays off until %2 ends, but this could not be saved, because %1 cannot be written: make sure that you may write there and that the disk has room, then choose OK again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file; %2: the product&apos;s name</extracomment>
        <translation>Ce que vous avez désactivé reste désactivé jusqu&apos;à ce que %2 se termine, mais cela n&apos;a pas pu être enregistré, car %1 ne peut pas être écrit&#xa0;: vérifiez que vous avez le droit d&apos;y écrire et qu&apos;il reste de la place sur le disque, puis choisissez de nouveau OK.</translation>
    </message>
    <message>
        <source>Nothing was saved, because %1 cannot be written: make sure that you may write there and that the disk has room, then choose OK again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>Rien n&apos;a été enregistré, car %1 ne peut pas être écrit&#xa0;: vérifiez que vous avez le droit d&apos;y écrire et qu&apos;il reste de la place sur le disque, puis choisissez de nouveau OK.</translation>
    </message>
    <message>
        <source>What you turned off stays off until %2 ends, but this could not be saved, because %1 does not hold what was written to it: another program may have changed it at the same time, so choose OK again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file; %2: the product&apos;s name</extracomment>
        <translation>Ce que vous avez désactivé reste désactivé jusqu&apos;à ce que %2 se termine, mais cela n&apos;a pas pu être enregistré, car %1 ne contient pas ce qui y a été écrit&#xa0;: une autre application l&apos;a peut-être modifié en même temps&#xa0;; choisissez donc de nouveau OK.</translation>
    </message>
    <message>
        <source>It is not certain that your changes were saved, because %1 does not hold what was written to it: another program may have changed it at the same time, so choose OK again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>Il n&apos;est pas certain que vos modifications aient été enregistrées, car %1 ne contient pas ce qui y a été écrit&#xa0;: une autre application l&apos;a peut-être modifié en même temps&#xa0;; choisissez donc de nouveau OK.</translation>
    </message>
    <message>
        <source>The account changed: nobody is signed in now, and the changes you had not saved were dropped.</source>
        <translation>Le compte a changé&#xa0;: personne n&apos;est connecté à présent, et les modifications que vous n&apos;aviez pas enregistrées ont été abandonnées.</translation>
    </message>
    <message>
        <source>The account changed: nobody is signed in now.</source>
        <translation>Le compte a changé&#xa0;: personne n&apos;est connecté à présent.</translation>
    </message>
    <message>
        <source>The account changed: these are now the options of %1, and the changes you had not saved were dropped.</source>
        <extracomment>%1: address of the account signed in</extracomment>
        <translation>Le compte a changé&#xa0;: ce sont à présent les options de %1, et les modifications que vous n&apos;aviez pas enregistrées ont été abandonnées.</translation>
    </message>
    <message>
        <source>The account changed: these are now the options of %1.</source>
        <extracomment>%1: address of the account signed in</extracomment>
        <translation>Le compte a changé&#xa0;: ce sont à présent les options de %1.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>candor: %1; see candor --help</source>
        <extracomment>%1: what is wrong with the command line</extracomment>
        <translation>candor&#xa0;: %1&#xa0;; voir candor --help</translation>
    </message>
    <message>
        <source>--service takes an https address (http on a loopback address only)</source>
        <translation>--service attend une adresse https (http uniquement sur une adresse de bouclage)</translation>
    </message>
    <message>
        <source>--account takes an address like someone@example.com</source>
        <translation>--account attend une adresse comme someone@example.com</translation>
    </message>
    <message>
        <source>--open takes options, sign-in or data</source>
        <translation>--open attend options, sign-in ou data</translation>
    </message>
    <message>
        <source>--translation takes a file that can be read</source>
        <translation>--translation attend un fichier lisible</translation>
    </message>
    <message>
        <source>--translation brings its own language; leave --language out</source>
        <translation>--translation apporte sa propre langue&#xa0;; omettez --language</translation>
    </message>
    <message>
        <source>--tour goes with --demo</source>
        <translation>--tour va avec --demo</translation>
    </message>
    <message>
        <source>--demo brings a service of its own; leave --service out</source>
        <translation>--demo apporte son propre service&#xa0;; omettez --service</translation>
    </message>
    <message>
        <source>--screenshots shows the languages built in; leave --translation out</source>
        <translation>--screenshots montre les langues intégrées&#xa0;; omettez --translation</translation>
    </message>
    <message>
        <source>--password-file goes with --account</source>
        <translation>--password-file va avec --account</translation>
    </message>
    <message>
        <source>unknown argument &apos;%1&apos;</source>
        <extracomment>%1: as written</extracomment>
        <translation>argument inconnu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (%2, identifies %3, since consent version %4): %5</source>
        <extracomment>MEANING-CRITICAL. A field that may be collected. %1: name, %2: type, %3: whom it identifies, English words; %4: number of the version of consent; %5: what it is for, a sentence</extracomment>
        <translation>%1 (%2, identifie %3, depuis la version %4 du consentement)&#xa0;: %5</translation>
    </message>
    <message>
        <source>every request</source>
        <extracomment>MEANING-CRITICAL. Head of a list: the fields that are in all requests</extracomment>
        <translation>chaque requête</translation>
    </message>
    <message>
        <source>queued: %1</source>
        <extracomment>MEANING-CRITICAL. Head of a list: records that wait to be sent. %1: how many</extracomment>
        <translation>en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <extracomment>MEANING-CRITICAL. Head of a list: requests. %1: how many</extracomment>
        <translation>envoyées&#xa0;: %1</translation>
    </message>
    <message>
        <source>status %1</source>
        <extracomment>%1: number of the HTTP status</extracomment>
        <translation>état %1</translation>
    </message>
    <message>
        <source>receipts: %1</source>
        <extracomment>MEANING-CRITICAL. Head of a list: receipts for what was erased on this computer. %1: how many</extracomment>
        <translation>reçus&#xa0;: %1</translation>
    </message>
    <message>
        <source>records erased: %1</source>
        <extracomment>MEANING-CRITICAL. %1: how many</extracomment>
        <translation>enregistrements effacés&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>cannot make sense of &apos;%1&apos;</source>
        <extracomment>%1: as written</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être compris</translation>
    </message>
    <message>
        <source>the demo&apos;s files cannot be made in %1</source>
        <extracomment>%1: a folder</extracomment>
        <translation>les fichiers de la démonstration ne peuvent pas être créés dans %1</translation>
    </message>
    <message>
        <source>candor-service is neither beside candor nor on the PATH; build or install it</source>
        <translation>candor-service ne se trouve ni à côté de candor ni dans PATH&#xa0;; compilez-le ou installez-le</translation>
    </message>
    <message>
        <source>candor-service could not add the demo&apos;s account</source>
        <translation>candor-service n&apos;a pas pu ajouter le compte de la démonstration</translation>
    </message>
    <message>
        <source>candor-service did not start: %1</source>
        <extracomment>%1: what the system says</extracomment>
        <translation>candor-service n&apos;a pas démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>candor-service said &apos;%1&apos; in place of its address</source>
        <extracomment>%1: what it said</extracomment>
        <translation>candor-service a indiqué «&#xa0;%1&#xa0;» à la place de son adresse</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 ne contient aucun certificat au format PEM</translation>
    </message>
    <message>
        <source>there is no display: neither DISPLAY nor WAYLAND_DISPLAY is set</source>
        <translation>il n&apos;y a pas d&apos;affichage&#xa0;: ni DISPLAY ni WAYLAND_DISPLAY n&apos;est défini</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>échec de la connexion</translation>
    </message>
    <message>
        <source>%1 (host %2)</source>
        <extracomment>%1: name of an error, %2: host</extracomment>
        <translation>%1 (hôte %2)</translation>
    </message>
    <message>
        <source>%1 (host %2, %3)</source>
        <extracomment>%1: name of an error, %2: host, %3: what is known beside, in English</extracomment>
        <translation>%1 (hôte %2, %3)</translation>
    </message>
    <message>
        <source>%1 (host %2, status %3)</source>
        <extracomment>%1: name of an error, %2: host, %3: HTTP status</extracomment>
        <translation>%1 (hôte %2, état %3)</translation>
    </message>
    <message>
        <source>%1 (host %2, status %3, %4)</source>
        <extracomment>%1: name of an error, %2: host, %3: HTTP status, %4: what is known beside, in English</extracomment>
        <translation>%1 (hôte %2, état %3, %4)</translation>
    </message>
    <message>
        <source>%1 does not take &quot;%2&quot;</source>
        <extracomment>%1: a command or flag, %2: what was written behind it</extracomment>
        <translation>%1 n&apos;accepte pas «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 needs a file</source>
        <extracomment>%1: a command</extracomment>
        <translation>%1 a besoin d&apos;un fichier</translation>
    </message>
    <message>
        <source>%1 (no fault)</source>
        <extracomment>What is remarked on a file, and no fault of it. %1: the remark</extracomment>
        <translation>%1 (aucun défaut)</translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>aucun défaut</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>il manque une commande</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>il n&apos;existe pas de commande «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the server&apos;s answer (status %1) is no policy</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids. %1: number of the HTTP status</extracomment>
        <translation>la réponse du serveur (état %1) n&apos;est pas une stratégie</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>le fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>not configured</source>
        <extracomment>State of a policy setting</extracomment>
        <translation>non configuré</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where a policy setting comes from: nobody has set it</extracomment>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>%1 (%2, since %3)</source>
        <extracomment>Where a policy setting comes from. %1: server, machine, user or pool; %2: host or file; %3: date</extracomment>
        <translation>%1 (%2, depuis le %3)</translation>
    </message>
    <message>
        <source>known (%1)</source>
        <extracomment>State of the server&apos;s policy. %1: host</extracomment>
        <translation>connue (%1)</translation>
    </message>
    <message>
        <source>known (%1, since %2, last known good)</source>
        <extracomment>State of the server&apos;s policy, when the server does not answer. %1: host, %2: date</extracomment>
        <translation>connue (%1, depuis le %2, dernière bonne stratégie connue)</translation>
    </message>
    <message>
        <source>known (%1, since %2)</source>
        <extracomment>State of the server&apos;s policy. %1: host, %2: date</extracomment>
        <translation>connue (%1, depuis le %2)</translation>
    </message>
    <message>
        <source>cannot be read (%1); what it would govern is forbidden</source>
        <extracomment>MEANING-CRITICAL. State of the server&apos;s policy. %1: host</extracomment>
        <translation>ne peut pas être lue (%1)&#xa0;; ce qu&apos;elle régirait est interdit</translation>
    </message>
    <message>
        <source>unknown; only census may be recorded</source>
        <extracomment>MEANING-CRITICAL. State of the server&apos;s policy</extracomment>
        <translation>inconnue&#xa0;; seul le recensement peut être enregistré</translation>
    </message>
    <message>
        <source>fault</source>
        <extracomment>In the place of a value: it cannot be read</extracomment>
        <translation>défaut</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. %1: a sentence</extracomment>
        <translation>écarté&#xa0;: %1</translation>
    </message>
    <message>
        <source>fault, which forbids</source>
        <extracomment>MEANING-CRITICAL. In the place of a policy setting&apos;s value</extracomment>
        <translation>défaut, ce qui interdit</translation>
    </message>
    <message>
        <source>in force: %1, from %2</source>
        <extracomment>MEANING-CRITICAL. A policy setting. %1: its value, %2: where it comes from</extracomment>
        <translation>en vigueur&#xa0;: %1, selon %2</translation>
    </message>
    <message>
        <source>server&apos;s policy: %1</source>
        <extracomment>MEANING-CRITICAL. %1: its state</extracomment>
        <translation>stratégie du serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Faults of whole documents</source>
        <extracomment>Head of a list of policy files that cannot be read</extracomment>
        <translation>Défauts de documents entiers</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>Head of a list of remarks on policy files</extracomment>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>collected</source>
        <extracomment>MEANING-CRITICAL. State of a category of data</extracomment>
        <translation>collecté</translation>
    </message>
    <message>
        <source>not collected</source>
        <extracomment>MEANING-CRITICAL. State of a category of data</extracomment>
        <translation>non collecté</translation>
    </message>
    <message>
        <source>no password can be read from %1</source>
        <extracomment>%1: a file</extracomment>
        <translation>aucun mot de passe ne peut être lu dans %1</translation>
    </message>
    <message>
        <source>there is no translation for --language %1; there are: %2</source>
        <extracomment>%1: a tag such as fr, %2: those that there are</extracomment>
        <translation>il n&apos;y a pas de traduction pour --language %1&#xa0;; il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>the glossary %1 cannot be read: %2</source>
        <extracomment>%1: a file, %2: what is wrong with it</extracomment>
        <translation>le glossaire %1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>findings: %1</source>
        <extracomment>%1: how many</extracomment>
        <translation>constats&#xa0;: %1</translation>
    </message>
    <message>
        <source>to review: %1</source>
        <extracomment>How many texts nobody has reviewed. %1: how many</extracomment>
        <translation>à relire&#xa0;: %1</translation>
    </message>
    <message>
        <source>English: %1</source>
        <extracomment>%1: an English text of the program</extracomment>
        <translation>Anglais&#xa0;: %1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <extracomment>%1: the translation of a text of the program</extracomment>
        <translation>Traduction&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has faults: see candor translation check</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 a des défauts&#xa0;: voir candor translation check</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1: a file, %2: what is wrong with it</extracomment>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>no finished, meaning-critical translation has the key %1</source>
        <extracomment>%1: as written</extracomment>
        <translation>aucune traduction terminée de sens critique ne porte la clé %1</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 ne peut pas être écrit</translation>
    </message>
    <message>
        <source>reviewed by %1: %2, in %3</source>
        <extracomment>%1: who has reviewed texts, %2: how many, %3: file</extracomment>
        <translation>relus par %1&#xa0;: %2, dans %3</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>Stands before how a command is to be written</extracomment>
        <translation>utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>something follows the document&apos;s end</source>
        <translation>quelque chose suit la fin du document</translation>
    </message>
    <message>
        <source>the document is larger than %1 bytes</source>
        <extracomment>%1: how many</extracomment>
        <translation>le document dépasse %1 octets</translation>
    </message>
    <message>
        <source>the document begins with a byte order mark</source>
        <translation>le document commence par une marque d&apos;ordre des octets</translation>
    </message>
    <message>
        <source>the document is not UTF-8</source>
        <translation>le document n&apos;est pas en UTF-8</translation>
    </message>
    <message>
        <source>the document is nested deeper than %1</source>
        <extracomment>%1: how many</extracomment>
        <translation>le document est imbriqué sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice</source>
        <extracomment>%1: as written</extracomment>
        <translation>la clé «&#xa0;%1&#xa0;» figure deux fois</translation>
    </message>
    <message>
        <source>a name in quotes is expected here</source>
        <translation>un nom entre guillemets est attendu ici</translation>
    </message>
    <message>
        <source>a colon is expected here</source>
        <translation>un deux-points est attendu ici</translation>
    </message>
    <message>
        <source>a comma or &quot;%1&quot; is expected here</source>
        <extracomment>%1: a bracket</extracomment>
        <translation>une virgule ou «&#xa0;%1&#xa0;» est attendue ici</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>une valeur est attendue ici</translation>
    </message>
    <message>
        <source>a digit is expected here</source>
        <translation>un chiffre est attendu ici</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>le nombre est hors limites</translation>
    </message>
    <message>
        <source>a control character stands in a string</source>
        <translation>un caractère de contrôle figure dans une chaîne</translation>
    </message>
    <message>
        <source>the document ends inside a string</source>
        <translation>le document se termine à l&apos;intérieur d&apos;une chaîne</translation>
    </message>
    <message>
        <source>the escape is none that JSON knows</source>
        <translation>JSON ne connaît pas cette séquence d&apos;échappement</translation>
    </message>
    <message>
        <source>the escape is half of a surrogate pair</source>
        <translation>la séquence d&apos;échappement est la moitié d&apos;une paire de substitution</translation>
    </message>
    <message>
        <source>four hexadecimal digits are expected here</source>
        <translation>quatre chiffres hexadécimaux sont attendus ici</translation>
    </message>
    <message>
        <source>the cached policy cannot be opened</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids</extracomment>
        <translation>la stratégie mise en cache ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>the cached policy is not a regular file</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids</extracomment>
        <translation>la stratégie mise en cache n&apos;est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>the cached policy cannot be read</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids</extracomment>
        <translation>la stratégie mise en cache ne peut pas être lue</translation>
    </message>
    <message>
        <source>the document is not an object</source>
        <translation>le document n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>the value must be true or false, without quotes</source>
        <translation>la valeur doit être true ou false, sans guillemets</translation>
    </message>
    <message>
        <source>only the pool that hosts a meeting decides this; ignored here</source>
        <translation>seul le pool qui héberge une réunion en décide&#xa0;; ignoré ici</translation>
    </message>
    <message>
        <source>only the server decides this; ignored here</source>
        <translation>seul le serveur en décide&#xa0;; ignoré ici</translation>
    </message>
    <message>
        <source>unknown key, ignored; did you mean &quot;%1&quot;?</source>
        <extracomment>%1: name of a policy setting</extracomment>
        <translation>clé inconnue, ignorée&#xa0;; vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>unknown key, ignored</source>
        <translation>clé inconnue, ignorée</translation>
    </message>
    <message>
        <source>the cached policy is damaged</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids</extracomment>
        <translation>la stratégie mise en cache est endommagée</translation>
    </message>
    <message>
        <source>it is a link</source>
        <extracomment>Why a file or folder with policies cannot be read</extracomment>
        <translation>c&apos;est un lien</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>ce n&apos;est pas un dossier</translation>
    </message>
    <message>
        <source>it cannot be opened: %1</source>
        <extracomment>Why a file or folder with policies cannot be read. %1: what the system says</extracomment>
        <translation>ne peut pas être ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>ce n&apos;est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>the folder cannot be listed</source>
        <translation>le contenu du dossier ne peut pas être listé</translation>
    </message>
    <message>
        <source>it does not belong to root</source>
        <translation>n&apos;appartient pas à root</translation>
    </message>
    <message>
        <source>it belongs neither to you nor to root</source>
        <extracomment>Why a file or folder with policies is not trusted</extracomment>
        <translation>n&apos;appartient ni à vous ni à root</translation>
    </message>
    <message>
        <source>it can be written by others than its owner</source>
        <extracomment>Why a file or folder with policies is not trusted</extracomment>
        <translation>d&apos;autres que son propriétaire peuvent y écrire</translation>
    </message>
    <message>
        <source>it is too old: after 7 days only a ban still counts</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count</extracomment>
        <translation>elle est trop ancienne&#xa0;: après 7 jours, seule une interdiction compte encore</translation>
    </message>
    <message>
        <source>it does not configure this setting</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count</extracomment>
        <translation>elle ne configure pas ce paramètre</translation>
    </message>
    <message>
        <source>%1 comes first</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. %1: another one, such as: server (host)</extracomment>
        <translation>%1 passe avant</translation>
    </message>
    <message>
        <source>%1 forbids, and forbid wins</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. %1: another one, such as: server (host)</extracomment>
        <translation>%1 interdit, et l&apos;interdiction l&apos;emporte</translation>
    </message>
    <message>
        <source>%1 cannot be read, which forbids</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. %1: another one, such as: server (host)</extracomment>
        <translation>%1 ne peut pas être lu, ce qui interdit</translation>
    </message>
    <message>
        <source>it says %1 where %2 says %3; forbid wins</source>
        <extracomment>MEANING-CRITICAL. Two files contradict each other. %1, %3: Enabled or Disabled; %2: the other file</extracomment>
        <translation>il indique %1 alors que %2 indique %3&#xa0;; l&apos;interdiction l&apos;emporte</translation>
    </message>
    <message>
        <source>the value must be &quot;Enabled&quot; or &quot;Disabled&quot;</source>
        <translation>la valeur doit être «&#xa0;Enabled&#xa0;» ou «&#xa0;Disabled&#xa0;»</translation>
    </message>
    <message>
        <source>the value must be &quot;Off&quot;, &quot;Light&quot; or &quot;Full&quot;</source>
        <translation>la valeur doit être «&#xa0;Off&#xa0;», «&#xa0;Light&#xa0;» ou «&#xa0;Full&#xa0;»</translation>
    </message>
    <message>
        <source>the telemetry address cannot be read: wrong type; counts as absent</source>
        <translation>l&apos;adresse de télémétrie ne peut pas être lue&#xa0;: type incorrect&#xa0;; considérée comme absente</translation>
    </message>
    <message>
        <source>no host</source>
        <extracomment>In the place of an address&apos;s host: there is none</extracomment>
        <translation>aucun hôte</translation>
    </message>
    <message>
        <source>the telemetry address is refused (%1): it must be https, without a user name, and on the server&apos;s own host, the sign-in domain or its cloud; counts as absent</source>
        <extracomment>MEANING-CRITICAL. %1: its host</extracomment>
        <translation>l&apos;adresse de télémétrie est refusée (%1)&#xa0;: elle doit être en https, sans nom d&apos;utilisateur, et sur l&apos;hôte même du serveur, le domaine de connexion ou son cloud&#xa0;; considérée comme absente</translation>
    </message>
    <message>
        <source>Enabled forbids usage data, error reporting and the improvement programme.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>Enabled interdit les données d&apos;utilisation, le signalement d&apos;erreurs et le programme d&apos;amélioration.</translation>
    </message>
    <message>
        <source>Disabled forbids the improvement programme; otherwise each user chooses.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>Disabled interdit le programme d&apos;amélioration&#xa0;; sinon, chaque utilisateur choisit.</translation>
    </message>
    <message>
        <source>Enabled keeps the log level from going below loggingLevel; otherwise each user chooses.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>Enabled empêche le niveau de journalisation de descendre au-dessous de loggingLevel&#xa0;; sinon, chaque utilisateur choisit.</translation>
    </message>
    <message>
        <source>The lowest log level a user may choose while logging is Enabled.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>Le niveau de journalisation le plus bas qu&apos;un utilisateur peut choisir tant que logging est Enabled.</translation>
    </message>
    <message>
        <source>Enabled permits usage data and error reporting in meetings hosted by the pool; otherwise they are forbidden.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>Enabled autorise les données d&apos;utilisation et le signalement d&apos;erreurs dans les réunions hébergées par le pool&#xa0;; sinon, ils sont interdits.</translation>
    </message>
    <message>
        <source>the file says its language is &quot;%1&quot;, and its name says &quot;%2&quot;</source>
        <extracomment>%1, %2: tags such as fr</extracomment>
        <translation>le fichier indique la langue «&#xa0;%1&#xa0;», et son nom indique «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>this language has %1 plural forms, and %2 are here</source>
        <extracomment>%1, %2: how many</extracomment>
        <translation>cette langue a %1 formes de pluriel, et il y en a %2 ici</translation>
    </message>
    <message>
        <source>a plural form is empty</source>
        <translation>une forme de pluriel est vide</translation>
    </message>
    <message>
        <source>there is no translation yet</source>
        <translation>il n&apos;y a pas encore de traduction</translation>
    </message>
    <message>
        <source>it is marked as unfinished</source>
        <translation>marqué comme inachevé</translation>
    </message>
    <message>
        <source>the English has changed since %1 reviewed it on %2 (it was: &quot;%3&quot;); review it again: --text %4</source>
        <extracomment>%1: who has reviewed it, %2: date, %3: an English text, %4: a key to write behind --text</extracomment>
        <translation>l&apos;anglais a changé depuis que %1 l&apos;a relu le %2 (c&apos;était&#xa0;: «&#xa0;%3&#xa0;»)&#xa0;; relisez-le&#xa0;: --text %4</translation>
    </message>
    <message>
        <source>nobody has reviewed this text: compare it with the English, then --text %1</source>
        <extracomment>%1: a key to write behind --text</extracomment>
        <translation>personne n&apos;a relu ce texte&#xa0;: comparez-le avec l&apos;anglais, puis --text %1</translation>
    </message>
    <message>
        <source>the reviews cannot be read: %1</source>
        <extracomment>%1: what is wrong with them</extracomment>
        <translation>les relectures ne peuvent pas être lues&#xa0;: %1</translation>
    </message>
    <message>
        <source>the translation has changed since %1 reviewed it on %2; review it again: --text %3</source>
        <extracomment>%1: who has reviewed it, %2: date, %3: a key to write behind --text</extracomment>
        <translation>la traduction a changé depuis que %1 l&apos;a relue le %2&#xa0;; relisez-la&#xa0;: --text %3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1: number, %2: what is wrong there</extracomment>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>a term is a word a language</source>
        <extracomment>What is wrong with the glossary: for each language there has to be one word</extracomment>
        <translation>un terme est un mot par langue</translation>
    </message>
    <message>
        <source>a term has its English word in &quot;en&quot;</source>
        <translation>un terme a son mot anglais dans «&#xa0;en&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression</source>
        <extracomment>%1: as written</extracomment>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une expression régulière</translation>
    </message>
    <message>
        <source>a glossary has &quot;terms&quot;, &quot;names&quot; and &quot;languages&quot;</source>
        <translation>un glossaire comporte «&#xa0;terms&#xa0;», «&#xa0;names&#xa0;» et «&#xa0;languages&#xa0;»</translation>
    </message>
    <message>
        <source>there is no array &quot;reviews&quot;</source>
        <translation>il n&apos;y a pas de tableau «&#xa0;reviews&#xa0;»</translation>
    </message>
    <message>
        <source>the review lacks something, is another text&apos;s, or stands there twice</source>
        <translation>il manque quelque chose à la relecture, elle est celle d&apos;un autre texte ou elle figure deux fois</translation>
    </message>
    <message>
        <source>the translation lacks %1</source>
        <extracomment>%1: placeholders or tags</extracomment>
        <translation>il manque %1 dans la traduction</translation>
    </message>
    <message>
        <source>the translation has %1, which the English lacks</source>
        <extracomment>%1: placeholders or tags</extracomment>
        <translation>la traduction contient %1, qui manque en anglais</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes what is not open</source>
        <extracomment>%1: name of a tag</extracomment>
        <translation>&lt;/%1&gt; ferme ce qui n&apos;est pas ouvert</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not closed</source>
        <extracomment>%1: name of a tag</extracomment>
        <translation>&lt;%1&gt; n&apos;est pas fermé</translation>
    </message>
    <message>
        <source>a &lt; begins no tag: take it away</source>
        <translation>un &lt; ne commence aucune balise&#xa0;: retirez-le</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is officially &quot;%2&quot;</source>
        <extracomment>%1: an English word, %2: its translation in the glossary</extracomment>
        <translation>«&#xa0;%1&#xa0;» se dit officiellement «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>several letters are marked with &amp;: one key is enough</source>
        <translation>plusieurs lettres sont marquées avec &amp;&#xa0;: une seule touche suffit</translation>
    </message>
    <message>
        <source>the English has no access key, so take the &amp; away</source>
        <translation>l&apos;anglais n&apos;a pas de touche d&apos;accès, donc retirez le &amp;</translation>
    </message>
    <message>
        <source>mark a letter with &amp;, as the English does</source>
        <translation>marquez une lettre avec &amp;, comme en anglais</translation>
    </message>
    <message>
        <source>write the access key behind the text: (&amp;%1)</source>
        <extracomment>%1: a letter</extracomment>
        <translation>écrivez la touche d&apos;accès après le texte&#xa0;: (&amp;%1)</translation>
    </message>
    <message>
        <source>the English ends without &quot;%1&quot;</source>
        <translation>l&apos;anglais se termine sans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the English ends with &quot;%1&quot;</source>
        <translation>l&apos;anglais se termine par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>begin and end with a space where the English does, and nowhere else</source>
        <translation>commencez et terminez par une espace là où l&apos;anglais le fait, et nulle part ailleurs</translation>
    </message>
    <message>
        <source>a mark of a merge stands in the translation</source>
        <translation>une marque de fusion figure dans la traduction</translation>
    </message>
    <message>
        <source>names are not translated: keep %1</source>
        <extracomment>%1: names</extracomment>
        <translation>les noms ne se traduisent pas&#xa0;: gardez %1</translation>
    </message>
    <message>
        <source>the English does not name %1</source>
        <extracomment>%1: names</extracomment>
        <translation>l&apos;anglais ne nomme pas %1</translation>
    </message>
    <message>
        <source>do not say &quot;%1&quot;: %2</source>
        <extracomment>%1: a word, %2: why, from the glossary</extracomment>
        <translation>ne dites pas «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>the negation of the English seems to be lost</source>
        <translation>la négation de l&apos;anglais semble perdue</translation>
    </message>
    <message>
        <source>the English has no negation</source>
        <translation>l&apos;anglais n&apos;a pas de négation</translation>
    </message>
    <message>
        <source>the byte 0x%1 is no UTF-8</source>
        <extracomment>%1: its number</extracomment>
        <translation>l&apos;octet 0x%1 n&apos;est pas de l&apos;UTF-8</translation>
    </message>
    <message>
        <source>the mark %1 of a merge was left in the file</source>
        <extracomment>%1: such as seven &lt;</extracomment>
        <translation>la marque de fusion %1 est restée dans le fichier</translation>
    </message>
    <message>
        <source>the document type has to be &lt;!DOCTYPE TS&gt;, without declarations</source>
        <translation>le type de document doit être &lt;!DOCTYPE TS&gt;, sans déclarations</translation>
    </message>
    <message>
        <source>the tag is longer than %1 characters</source>
        <extracomment>%1: how many</extracomment>
        <translation>la balise dépasse %1 caractères</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes</source>
        <extracomment>%1: how many</extracomment>
        <translation>le fichier dépasse %1 octets</translation>
    </message>
    <message>
        <source>the outermost element has to be &lt;TS&gt;</source>
        <translation>l&apos;élément le plus externe doit être &lt;TS&gt;</translation>
    </message>
    <message>
        <source>the encoding has to be utf-8</source>
        <translation>l&apos;encodage doit être utf-8</translation>
    </message>
    <message>
        <source>elements lie more than %1 deep</source>
        <extracomment>%1: how many</extracomment>
        <translation>les éléments sont imbriqués sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>text stands between the elements</source>
        <translation>du texte figure entre les éléments</translation>
    </message>
    <message>
        <source>&lt;byte&gt; has no value that is a character</source>
        <translation>&lt;byte&gt; n&apos;a pas de valeur qui soit un caractère</translation>
    </message>
    <message>
        <source>&lt;TS&gt; has no language</source>
        <translation>&lt;TS&gt; n&apos;a pas de langue</translation>
    </message>
    <message>
        <source>numerus is yes or no</source>
        <translatorcomment>negation checked</translatorcomment>
        <translation>numerus vaut yes ou no</translation>
    </message>
    <message>
        <source>the message has two translations</source>
        <translation>le message a deux traductions</translation>
    </message>
    <message>
        <source>type is unfinished, vanished or obsolete, not &quot;%1&quot;</source>
        <extracomment>%1: as written</extracomment>
        <translation>type vaut unfinished, vanished ou obsolete, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the context of the message has no name</source>
        <translation>le contexte du message n&apos;a pas de nom</translation>
    </message>
    <message>
        <source>the message has no source</source>
        <translation>le message n&apos;a pas de source</translation>
    </message>
    <message>
        <source>the message has no translation</source>
        <translation>le message n&apos;a pas de traduction</translation>
    </message>
    <message>
        <source>the message holds bytes that are no UTF-8</source>
        <translation>le message contient des octets qui ne sont pas de l&apos;UTF-8</translation>
    </message>
    <message>
        <source>the message stands twice in its context</source>
        <translation>le message figure deux fois dans son contexte</translation>
    </message>
    <message>
        <source>&lt;%1&gt; does not belong into %2</source>
        <extracomment>%1: name of an element, %2: the one that it stands in</extracomment>
        <translation>&lt;%1&gt; n&apos;a pas sa place dans %2</translation>
    </message>
    <message>
        <source>there is no language &quot;%1&quot;</source>
        <extracomment>%1: as written</extracomment>
        <translation>il n&apos;existe pas de langue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it is cut off in the window &quot;%1&quot; (%2): %3 pixels too wide</source>
        <extracomment>A text that is cut off. %1: a window, %2: a control, by their English names; %3: pixels</extracomment>
        <translation>coupé dans la fenêtre «&#xa0;%1&#xa0;» (%2)&#xa0;: %3 pixels en trop en largeur</translation>
    </message>
    <message>
        <source>it is cut off in the window &quot;%1&quot; (%2): %3 pixels too high</source>
        <extracomment>A text that is cut off. %1: a window, %2: a control, by their English names; %3: pixels</extracomment>
        <translation>coupé dans la fenêtre «&#xa0;%1&#xa0;» (%2)&#xa0;: %3 pixels en trop en hauteur</translation>
    </message>
    <message>
        <source>people have to scroll sideways to read the window &quot;%1&quot;: %2 pixels too wide</source>
        <extracomment>A text that is too long. %1: a window, by its English name; %2: pixels</extracomment>
        <translation>il faut faire défiler la fenêtre «&#xa0;%1&#xa0;» de côté pour la lire&#xa0;: %2 pixels en trop en largeur</translation>
    </message>
    <message>
        <source>the window &quot;%1&quot; does not fit on a screen of %2 pixels: %3 pixels too wide</source>
        <extracomment>A text that is too long. %1: a window, by its English name; %2, %3: pixels</extracomment>
        <translation>la fenêtre «&#xa0;%1&#xa0;» ne tient pas sur un écran de %2 pixels&#xa0;: %3 pixels en trop en largeur</translation>
    </message>
    <message>
        <source>%1 and %2 lie over each other in the window &quot;%3&quot;: %4 pixels too wide</source>
        <extracomment>%1, %2: two controls, %3: a window, by their English names; %4: pixels</extracomment>
        <translation>%1 et %2 se chevauchent dans la fenêtre «&#xa0;%3&#xa0;»&#xa0;: %4 pixels en trop en largeur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (line %2) has the access key %3 already in the window &quot;%4&quot;</source>
        <extracomment>%1: an English text, %2: number of its line, %3: a key such as Alt+N, %4: a window, by its English name</extracomment>
        <translation>«&#xa0;%1&#xa0;» (ligne %2) a déjà la touche d&apos;accès %3 dans la fenêtre «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>a text that is not in this file has the access key %1 already in the window &quot;%2&quot;</source>
        <extracomment>%1: a key such as Alt+N, %2: a window, by its English name</extracomment>
        <translation>un texte qui n&apos;est pas dans ce fichier a déjà la touche d&apos;accès %1 dans la fenêtre «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>This window collects and sends nothing, because Candor was already running when it was opened. The window opened first shows what is collected and sent.</source>
        <extracomment>MEANING-CRITICAL. Said where the program was started a second time</extracomment>
        <translation>Cette fenêtre ne collecte rien et n&apos;envoie rien, car Candor fonctionnait déjà quand elle a été ouverte. La fenêtre ouverte en premier montre ce qui est collecté et envoyé.</translation>
    </message>
    <message>
        <source>Nothing is collected or sent until the next start, because no file can be written in %1.</source>
        <extracomment>MEANING-CRITICAL. %1: path of a folder</extracomment>
        <translation>Rien n&apos;est collecté ni envoyé jusqu&apos;au prochain démarrage, car aucun fichier ne peut être écrit dans %1.</translation>
    </message>
    <message>
        <source>Nothing is sent at the moment, because the file %1 cannot be opened. It is tried again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of a file</extracomment>
        <translation>Rien n&apos;est envoyé pour le moment, car le fichier %1 ne peut pas être ouvert. Une nouvelle tentative est faite.</translation>
    </message>
    <message>
        <source>The policy in force could not be saved in %1. It holds while the program runs, and saving is tried again; until then a start without a connection goes by an earlier policy, which may permit more.</source>
        <extracomment>MEANING-CRITICAL. %1: path of a folder</extracomment>
        <translation>La stratégie en vigueur n&apos;a pas pu être enregistrée dans %1. Elle vaut tant que le programme fonctionne, et une nouvelle tentative d&apos;enregistrement est faite&#xa0;; d&apos;ici là, un démarrage sans connexion suit une stratégie antérieure, qui peut autoriser davantage.</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <extracomment>Of a value in a policy file. %1: which values it may have; %2: the value that may have been meant, such as: &quot;Enabled&quot;</extracomment>
        <translation>%1&#xa0;; vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>the value must be a boolean</source>
        <extracomment>Why a policy setting cannot be read</extracomment>
        <translation>la valeur doit être un booléen</translation>
    </message>
    <message>
        <source>the value must be a REG_DWORD of 0 or 1</source>
        <extracomment>Why a policy setting cannot be read. REG_DWORD is a type of the Windows registry</extracomment>
        <translation>la valeur doit être un REG_DWORD de 0 ou 1</translation>
    </message>
    <message>
        <source>%1 %2 or later</source>
        <extracomment>What a policy setting works with. %1: product, %2: version</extracomment>
        <translation>%1 %2 ou ultérieur</translation>
    </message>
    <message>
        <source>policy files read: %1</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>fichiers de stratégie lus&#xa0;: %1</translation>
    </message>
    <message>
        <source>server asked again: %1</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>serveur interrogé de nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <extracomment>MEANING-CRITICAL. Of a reason to collect data or not, such as PolicyUnknown: it is the case. %1: its name</extracomment>
        <translation>%1 est vrai</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <extracomment>MEANING-CRITICAL. Of a reason to collect data or not, such as PolicyUnknown: it is not the case. %1: its name</extracomment>
        <translation>%1 n&apos;est pas vrai</translation>
    </message>
    <message>
        <source>server</source>
        <extracomment>Where a policy setting comes from</extracomment>
        <translation>serveur</translation>
    </message>
    <message>
        <source>machine</source>
        <extracomment>Where a policy setting comes from: what is set for the computer, whoever uses it</extracomment>
        <translation>ordinateur</translation>
    </message>
    <message>
        <source>user</source>
        <extracomment>Where a policy setting comes from: what is set for one user of the computer</extracomment>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>pool</source>
        <extracomment>Where a policy setting comes from: the servers that host a meeting</extracomment>
        <translation>pool</translation>
    </message>
    <message>
        <source>what was accepted of signed policies is damaged; without the file it starts anew</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids: a file of the program&apos;s own. The last word is what helps</extracomment>
        <translation>le fichier de ce qui a été accepté des stratégies signées est endommagé&#xa0;; sans ce fichier, tout recommence</translation>
    </message>
    <message>
        <source>the sandbox does not show this folder of the computer</source>
        <extracomment>MEANING-CRITICAL. Why the policies of a computer cannot be read from within a sandbox (a Flatpak)</extracomment>
        <translation>le bac à sable ne montre pas ce dossier de l&apos;ordinateur</translation>
    </message>
    <message>
        <source>the sandbox lets this folder be written</source>
        <extracomment>MEANING-CRITICAL. Why the policies of a computer are not trusted within a sandbox (a Flatpak)</extracomment>
        <translation>le bac à sable permet d&apos;écrire dans ce dossier</translation>
    </message>
    <message>
        <source>the name must be an organization&apos;s sign-in domain, in lower case: contoso.com</source>
        <extracomment>MEANING-CRITICAL. Why a file with keys cannot be used</extracomment>
        <translation>le nom doit être le domaine de connexion d&apos;une organisation, en minuscules&#xa0;: contoso.com</translation>
    </message>
    <message>
        <source>the value must be a public key of Ed25519: 32 bytes, written in Base64</source>
        <extracomment>MEANING-CRITICAL. Why a file with keys cannot be used. Base64 and Ed25519 are names</extracomment>
        <translation>la valeur doit être une clé publique Ed25519&#xa0;: 32 octets, écrits en Base64</translation>
    </message>
    <message>
        <source>there is no key in it</source>
        <extracomment>MEANING-CRITICAL. Why a file with keys cannot be used</extracomment>
        <translation>il ne contient aucune clé</translation>
    </message>
    <message>
        <source>it is signed by a key that has been replaced</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>elle est signée par une clé qui a été remplacée</translation>
    </message>
    <message>
        <source>the signature does not fit: the policy was altered, or another key signed it</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>la signature ne correspond pas&#xa0;: la stratégie a été modifiée, ou une autre clé l&apos;a signée</translation>
    </message>
    <message>
        <source>it was issued at %1, before the one accepted last (%2)</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids. %1, %2: date and time</extracomment>
        <translation>elle a été émise le %1, avant la dernière acceptée (%2)</translation>
    </message>
    <message>
        <source>it was issued at %1, which is in the future; %2 is the latest that is accepted</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids. %1, %2: date and time</extracomment>
        <translation>elle a été émise le %1, c&apos;est-à-dire dans le futur&#xa0;; au plus tard %2 est accepté</translation>
    </message>
    <message>
        <source>it is signed for %1, not for %2</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids. %1, %2: domains</extracomment>
        <translation>elle est signée pour %1, et non pour %2</translation>
    </message>
    <message>
        <source>a new key comes with it that the key in force has not signed</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>elle est accompagnée d&apos;une nouvelle clé que la clé en vigueur n&apos;a pas signée</translation>
    </message>
    <message>
        <source>it is not signed, though this computer has a key that must have signed it</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>elle n&apos;est pas signée, alors que cet ordinateur a une clé qui doit l&apos;avoir signée</translation>
    </message>
    <message>
        <source>its signature cannot be read</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>sa signature ne peut pas être lue</translation>
    </message>
    <message>
        <source>this computer has keys for signed policies, and none for %1 (or two that differ)</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids. %1: domain</extracomment>
        <translation>cet ordinateur a des clés pour les stratégies signées, mais aucune pour %1 (ou deux qui diffèrent)</translation>
    </message>
    <message>
        <source>--tour shows what is sent, and this program cannot send</source>
        <extracomment>MEANING-CRITICAL. Why an option of the command line cannot be used</extracomment>
        <translation>--tour montre ce qui est envoyé, et ce programme ne peut pas envoyer</translation>
    </message>
    <message>
        <source>an admin has configured this setting</source>
        <translation>un administrateur a configuré ce paramètre</translation>
    </message>
    <message>
        <source>the telemetry address is refused (%1): this program was built to send to %2 only; counts as absent</source>
        <extracomment>MEANING-CRITICAL. %1: its host; %2: an address</extracomment>
        <translation>l&apos;adresse de télémétrie est refusée (%1)&#xa0;: ce programme a été construit pour envoyer à %2 uniquement&#xa0;; considérée comme absente</translation>
    </message>
    <message>
        <source>vendor default</source>
        <extracomment>Where a policy setting comes from: whoever built the program has set it for where no admin does</extracomment>
        <translation>valeur par défaut du fournisseur</translation>
    </message>
    <message>
        <source>the value must be a text; the key is ignored</source>
        <translation>la valeur doit être un texte&#xa0;; la clé est ignorée</translation>
    </message>
    <message>
        <source>%1, with a valid signature</source>
        <extracomment>MEANING-CRITICAL. State of the server&apos;s policy. %1: known (host, since date)</extracomment>
        <translation>%1, avec une signature valide</translation>
    </message>
    <message>
        <source>it comes from another server than the one signed in to: of that only a ban counts</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. &quot;Another server&quot;: the account has moved since</extracomment>
        <translation>elle provient d&apos;un autre serveur que celui auquel la connexion est établie&#xa0;: de celui-là, seule une interdiction compte</translation>
    </message>
    <message>
        <source>no server&apos;s policy is kept here</source>
        <extracomment>MEANING-CRITICAL. Why the server&apos;s policy is unknown</extracomment>
        <translation>aucune stratégie de serveur n&apos;est conservée ici</translation>
    </message>
    <message>
        <source>the policies of several accounts are kept here (%1); name one with --account ADDRESS</source>
        <extracomment>MEANING-CRITICAL. Why the server&apos;s policy is unknown. %1: number of accounts</extracomment>
        <translation>les stratégies de plusieurs comptes sont conservées ici (%1)&#xa0;; indiquez-en un avec --account ADDRESS</translation>
    </message>
    <message>
        <source>no policy that counts is kept here for this account</source>
        <extracomment>MEANING-CRITICAL. Why the server&apos;s policy is unknown</extracomment>
        <translation>aucune stratégie qui compte n&apos;est conservée ici pour ce compte</translation>
    </message>
    <message>
        <source>account: %1</source>
        <extracomment>%1: an address</extracomment>
        <translation>compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>account: the only one with a policy kept here (%1)</source>
        <extracomment>MEANING-CRITICAL. %1: letters and digits that stand for an account</extracomment>
        <translation>compte&#xa0;: le seul dont une stratégie est conservée ici (%1)</translation>
    </message>
    <message>
        <source>what the server permits counts until: %1</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>ce que le serveur autorise compte jusqu&apos;au&#xa0;: %1</translation>
    </message>
    <message>
        <source>only what it forbids still counts of the server&apos;s last policy (%1, since %2)</source>
        <extracomment>MEANING-CRITICAL. Of a policy that is too old. %1: host, %2: date and time</extracomment>
        <translation>de la dernière stratégie du serveur (%1, depuis le %2), seul ce qu&apos;elle interdit compte encore</translation>
    </message>
    <message>
        <source>The server was not asked: this is the last that the program keeps of it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Le serveur n&apos;a pas été interrogé&#xa0;: ceci est la dernière réponse de sa part que le programme conserve.</translation>
    </message>
    <message>
        <source>While the program runs it reads the files again as soon as they change; while it is signed in it asks the server about every 3 hours, and when told of a change.</source>
        <extracomment>MEANING-CRITICAL. When a policy is refreshed</extracomment>
        <translation>Tant que le programme est en cours d&apos;exécution, il relit les fichiers dès qu&apos;ils changent&#xa0;; tant qu&apos;il est connecté, il interroge le serveur environ toutes les 3&#xa0;heures, et lorsqu&apos;un changement lui est annoncé.</translation>
    </message>
    <message>
        <source>given up of %1, because refused, too old, or without room: %2</source>
        <extracomment>MEANING-CRITICAL. Records destroyed that the service never accepted. %1: category, %2: how many</extracomment>
        <translation>abandonnés de %1, car refusés, trop anciens ou sans place&#xa0;: %2</translation>
    </message>
    <message>
        <source>the folder holds more than %1 policy files; put what they say into fewer, or remove those not needed</source>
        <extracomment>MEANING-CRITICAL. Why a folder with policies is not read. %1: how many</extracomment>
        <translation>le dossier contient plus de %1 fichiers de stratégie&#xa0;; regroupez leur contenu dans moins de fichiers, ou supprimez ceux qui ne sont pas nécessaires</translation>
    </message>
</context>
<context>
    <name>StoreFaultText</name>
    <message>
        <source>The settings file %1 cannot be read. As long as that is so, you count as not having agreed to anything.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>Le fichier de paramètres %1 ne peut pas être lu. Tant que c&apos;est le cas, on considère que vous n&apos;avez donné aucun accord.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged. As long as that is so, you count as not having agreed to anything.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>Le fichier de paramètres %1 est endommagé. Tant que c&apos;est le cas, on considère que vous n&apos;avez donné aucun accord.</translation>
    </message>
    <message>
        <source>The settings file %1 was damaged, so you count as not having agreed to anything until you choose again. The damaged file was kept as %2.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file; %2: path of the copy</extracomment>
        <translation>Le fichier de paramètres %1 était endommagé&#xa0;; on considère donc que vous n&apos;avez donné aucun accord, jusqu&apos;à ce que vous choisissiez de nouveau. Le fichier endommagé a été conservé sous le nom %2.</translation>
    </message>
    <message>
        <source>The language could not be saved in %1, so it only holds until the program ends.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>La langue n&apos;a pas pu être enregistrée dans %1&#xa0;; elle ne vaut donc que jusqu&apos;à la fin du programme.</translation>
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
        <translation>Logiciel libre sous licence Apache, version 2.0. Il est fourni sans garantie.</translation>
    </message>
    <message>
        <source>Qt %1 · contract %2</source>
        <extracomment>%1: version of the Qt library; %2: number of the product&apos;s contract for scripts and admins</extracomment>
        <translation>Qt %1 · contrat %2</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>Title of a window. %1: the product&apos;s name</extracomment>
        <translation>À propos de %1</translation>
    </message>
</context>
<context>
    <name>candor::AdditionsText</name>
    <message>
        <source>This was added to error reports after you agreed, and is neither recorded nor sent unless you agree to it as well: %1</source>
        <extracomment>MEANING-CRITICAL. Below the box of error reporting, where fields came after the person&apos;s yes. %1: list of what each is for, such as “Shows how long the step took that failed.”</extracomment>
        <translation>Ceci a été ajouté aux rapports d&apos;erreurs après que vous avez donné votre accord, et n&apos;est ni enregistré ni envoyé à moins que vous ne l&apos;acceptiez aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>This was added to the program after you signed up, and is neither recorded nor sent unless you agree to it as well: %1</source>
        <extracomment>MEANING-CRITICAL. Below the box of the improvement program, where fields came after the person&apos;s yes. %1: list of what each is for, such as “Shows how long the program takes to start.”</extracomment>
        <translation>Ceci a été ajouté au programme après que vous y avez adhéré, et n&apos;est ni enregistré ni envoyé à moins que vous ne l&apos;acceptiez aussi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>candor::CategoryRow</name>
    <message numerus="yes">
        <source>%n record(s) waiting, nothing sent yet</source>
        <extracomment>MEANING-CRITICAL. Of one data category. %n: how many records wait to be sent</extracomment>
        <translation>
            <numerusform>%n enregistrement en attente, rien n&apos;a encore été envoyé</numerusform>
            <numerusform>%n enregistrements en attente, rien n&apos;a encore été envoyé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) waiting, last sent %1</source>
        <extracomment>MEANING-CRITICAL. Of one data category. %n: how many records wait to be sent; %1: date and time of the last sending</extracomment>
        <translation>
            <numerusform>%n enregistrement en attente, dernier envoi le %1</numerusform>
            <numerusform>%n enregistrements en attente, dernier envoi le %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) given up: refused, too old, or without room</source>
        <extracomment>MEANING-CRITICAL. Of one data category. %n: how many records were destroyed that the service never accepted: it refused them, they grew too old, or there was no room for them</extracomment>
        <translation>
            <numerusform>%n enregistrement abandonné&#xa0;: refusé, trop ancien ou sans place</numerusform>
            <numerusform>%n enregistrements abandonnés&#xa0;: refusés, trop anciens ou sans place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::CloseBox</name>
    <message>
        <source>Closes this window</source>
        <extracomment>What the button Close does, for screen readers</extracomment>
        <translation>Ferme cette fenêtre</translation>
    </message>
</context>
<context>
    <name>candor::DataDialog</name>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>&amp;Catégorie&#xa0;:</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Records and requests</source>
        <translation>Enregistrements et requêtes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Bytes of the selected entry</source>
        <translation>Octets de l&apos;entrée sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Indent for reading (the bytes themselves are on one line)</source>
        <translation>&amp;Indenter pour la lecture (les octets eux-mêmes sont sur une seule ligne)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the bytes of the selected entry</source>
        <translation>Copie les octets de l&apos;entrée sélectionnée</translation>
    </message>
    <message>
        <source>Sent, no answer</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Envoyé, sans réponse</translation>
    </message>
    <message>
        <source>Sent, answered with %1</source>
        <extracomment>MEANING-CRITICAL. %1: number of the HTTP status the service answered with, such as 200</extracomment>
        <translation>Envoyé, réponse %1</translation>
    </message>
    <message>
        <source>Nothing of this category waits to be sent, and nothing was sent in the last 7 days.</source>
        <extracomment>MEANING-CRITICAL. Said where one category has neither waiting nor sent records</extracomment>
        <translation>Rien de cette catégorie n&apos;est en attente d&apos;envoi, et rien n&apos;a été envoyé au cours des 7 derniers jours.</translation>
    </message>
    <message>
        <source>Reading what is kept…</source>
        <translation>Lecture de ce qui est conservé…</translation>
    </message>
    <message>
        <source>%1 - What Is Sent</source>
        <extracomment>MEANING-CRITICAL. Title of the window that shows collected data. %1: the product&apos;s name</extracomment>
        <translation>%1 - Ce qui est envoyé</translation>
    </message>
    <message>
        <source>A receipt holds none of the erased data. It never leaves this computer.</source>
        <extracomment>MEANING-CRITICAL. Stands in the place of the bytes while a line such as &quot;37 records erased&quot; is selected</extracomment>
        <translation>Un reçu ne contient aucune des données effacées. Il ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>MEANING-CRITICAL. Of a record: it is kept until it can be sent</extracomment>
        <translation>En attente</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) erased</source>
        <extracomment>MEANING-CRITICAL. A receipt. %n: how many records were destroyed on this computer</extracomment>
        <translation>
            <numerusform>%n enregistrement effacé</numerusform>
            <numerusform>%n enregistrements effacés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Erase at the Service…</source>
        <extracomment>MEANING-CRITICAL. Opens the window that asks the service to erase what it stored</extracomment>
        <translation>&amp;Effacer au service…</translation>
    </message>
    <message>
        <source>Chooses the category of data that is listed below</source>
        <extracomment>What this list box does, for screen readers</extracomment>
        <translation>Choisit la catégorie de données dont la liste est ci-dessous</translation>
    </message>
    <message>
        <source>What of this category waits to be sent, was sent lately, or was erased; the bytes of the selected entry stand below</source>
        <extracomment>MEANING-CRITICAL. Of a list, for screen readers</extracomment>
        <translation>Ce qui, dans cette catégorie, est en attente d&apos;envoi, a été envoyé récemment ou a été effacé&#xa0;; les octets de l&apos;entrée sélectionnée figurent ci-dessous</translation>
    </message>
    <message>
        <source>What is sent or was sent, byte for byte</source>
        <extracomment>MEANING-CRITICAL. Of the text that shows a record or a request, for screen readers</extracomment>
        <translation>Ce qui est envoyé ou a été envoyé, octet par octet</translation>
    </message>
    <message>
        <source>Breaks the bytes shown above into lines</source>
        <extracomment>What this check box does, for screen readers</extracomment>
        <translation>Répartit sur plusieurs lignes les octets affichés ci-dessus</translation>
    </message>
    <message>
        <source>Reads again what waits to be sent and what was sent</source>
        <extracomment>MEANING-CRITICAL. What the button Refresh does</extracomment>
        <translation>Relit ce qui est en attente d&apos;envoi et ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Shows a request to the service to erase what it has stored; nothing is sent yet</source>
        <extracomment>MEANING-CRITICAL. What the button &quot;Erase at the Service…&quot; does</extracomment>
        <translation>Affiche une requête demandant au service d&apos;effacer ce qu&apos;il a stocké&#xa0;; rien n&apos;est encore envoyé</translation>
    </message>
</context>
<context>
    <name>candor::EraseDialog</name>
    <message>
        <source>Sign in first: the request goes to your organization&apos;s server.</source>
        <extracomment>MEANING-CRITICAL. Why the service cannot be asked to erase</extracomment>
        <translation>Connectez-vous d&apos;abord&#xa0;: la requête va au serveur de votre organisation.</translation>
    </message>
    <message>
        <source>The server names no address for data, so there is nothing to be asked for.</source>
        <extracomment>MEANING-CRITICAL. Why the service cannot be asked to erase</extracomment>
        <translation>Le serveur ne désigne aucune adresse pour les données&#xa0;; il n&apos;y a donc personne à qui le demander.</translation>
    </message>
    <message>
        <source>A record that carries this ID still waits to be sent and would arrive after the request. Try again when nothing waits any more.</source>
        <extracomment>MEANING-CRITICAL. Why the service cannot be asked to erase now</extracomment>
        <translation>Un enregistrement qui porte cet identifiant attend encore d&apos;être envoyé et arriverait après la requête. Réessayez quand plus rien n&apos;attend.</translation>
    </message>
    <message>
        <source>The service has erased what it had stored under this ID.</source>
        <extracomment>MEANING-CRITICAL. After the service answered</extracomment>
        <translation>Le service a effacé ce qu&apos;il avait stocké sous cet identifiant.</translation>
    </message>
    <message>
        <source>The service did not answer, so it is not known whether anything was erased. Send the request again later.</source>
        <extracomment>MEANING-CRITICAL. The service did not answer</extracomment>
        <translation>Le service n&apos;a pas répondu&#xa0;; on ne sait donc pas si quelque chose a été effacé. Envoyez à nouveau la requête plus tard.</translation>
    </message>
    <message>
        <source>The service refused the request (HTTP %1): nothing was erased. Tell your support team.</source>
        <extracomment>MEANING-CRITICAL. %1: number of the HTTP status the service answered with, such as 403</extracomment>
        <translation>Le service a refusé la requête (HTTP %1)&#xa0;: rien n&apos;a été effacé. Prévenez votre équipe d&apos;assistance.</translation>
    </message>
    <message>
        <source>%1 - Erase at the Service</source>
        <extracomment>MEANING-CRITICAL. Title of a window. %1: the product&apos;s name</extracomment>
        <translation>%1 - Effacer au service</translation>
    </message>
    <message>
        <source>Census &amp;data with this computer&apos;s ID; the computer gets a new ID afterwards</source>
        <extracomment>MEANING-CRITICAL. What the service is asked to erase</extracomment>
        <translation>&amp;Données de recensement avec l&apos;identifiant de cet ordinateur&#xa0;; l&apos;ordinateur en reçoit ensuite un nouveau</translation>
    </message>
    <message>
        <source>Bytes of the request</source>
        <translation>Octets de la requête</translation>
    </message>
    <message>
        <source>&amp;Send Request</source>
        <extracomment>MEANING-CRITICAL. Button: sends the request to erase that is shown</extracomment>
        <translation>&amp;Envoyer la requête</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>En attente du service</translation>
    </message>
    <message>
        <source>This request, byte for byte, is sent to %1. Usage data carries no ID and cannot be found by one.</source>
        <extracomment>MEANING-CRITICAL. %1: host the request is sent to</extracomment>
        <translation>Cette requête, octet par octet, est envoyée à %1. Les données d&apos;utilisation ne portent aucun identifiant et ne peuvent pas être retrouvées par un identifiant.</translation>
    </message>
    <message>
        <source>The request was broken off. Whether the service still received it is not known.</source>
        <extracomment>MEANING-CRITICAL. The person broke the request off</extracomment>
        <translation>La requête a été interrompue. On ne sait pas si le service l&apos;a tout de même reçue.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Error reports with &amp;my sign-in address, and census data with its hash</source>
        <extracomment>MEANING-CRITICAL. What the service is asked to erase</extracomment>
        <translation>Rapports d&apos;erreurs avec &amp;mon adresse de connexion, et données de recensement avec son hachage</translation>
    </message>
    <message>
        <source>This program was built without the part that sends, so it can ask no service.</source>
        <extracomment>MEANING-CRITICAL. Why the service cannot be asked to erase</extracomment>
        <translation>Ce programme a été construit sans la partie qui envoie&#xa0;; il ne peut donc s&apos;adresser à aucun service.</translation>
    </message>
    <message>
        <source>The request exactly as it would be sent</source>
        <extracomment>MEANING-CRITICAL. Of the text that shows the request to erase, for screen readers</extracomment>
        <translation>La requête exactement telle qu&apos;elle serait envoyée</translation>
    </message>
    <message>
        <source>Asks the service to erase, with the request that is shown</source>
        <extracomment>MEANING-CRITICAL. What the button Send Request does, for screen readers</extracomment>
        <translation>Demande au service d&apos;effacer, par la requête affichée</translation>
    </message>
    <message>
        <source>Breaks the request off; the service may have received it already</source>
        <extracomment>MEANING-CRITICAL. What the button Cancel does, for screen readers</extracomment>
        <translation>Interrompt la requête&#xa0;; le service l&apos;a peut-être déjà reçue</translation>
    </message>
    <message>
        <source>Closes this window without sending a request</source>
        <extracomment>MEANING-CRITICAL. What the button Close does, for screen readers</extracomment>
        <translation>Ferme cette fenêtre sans envoyer de requête</translation>
    </message>
    <message>
        <source>Shows the request that holds this computer&apos;s ID; nothing is sent yet</source>
        <extracomment>MEANING-CRITICAL. Of a choice of what the service is asked to erase, for screen readers</extracomment>
        <translation>Affiche la requête qui contient l&apos;identifiant de cet ordinateur&#xa0;; rien n&apos;est encore envoyé</translation>
    </message>
    <message>
        <source>Shows the request that holds your sign-in address; nothing is sent yet</source>
        <extracomment>MEANING-CRITICAL. Of a choice of what the service is asked to erase, for screen readers</extracomment>
        <translation>Affiche la requête qui contient votre adresse de connexion&#xa0;; rien n&apos;est encore envoyé</translation>
    </message>
</context>
<context>
    <name>candor::FieldList</name>
    <message>
        <source>Nobody</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>This device</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify</extracomment>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Your organization</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify</extracomment>
        <translation>Votre organisation</translation>
    </message>
    <message>
        <source>One user among others, without a name</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify: it tells one person from another and names neither</extracomment>
        <translation>Un utilisateur parmi d&apos;autres, sans nom</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify</extracomment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>These are all the fields an error report can hold. None of them is recorded while error reports are off.</source>
        <extracomment>MEANING-CRITICAL. Above the list of fields</extracomment>
        <translation>Voici tous les champs qu&apos;un rapport d&apos;erreurs peut contenir. Aucun d&apos;eux n&apos;est enregistré tant que les rapports d&apos;erreurs sont désactivés.</translation>
    </message>
    <message>
        <source>These are all the fields the program can hold. None of them is recorded while you have not signed up.</source>
        <extracomment>MEANING-CRITICAL. Above the list of fields</extracomment>
        <translation>Voici tous les champs que le programme d&apos;amélioration peut contenir. Aucun d&apos;eux n&apos;est enregistré tant que vous n&apos;y avez pas adhéré.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>May identify</source>
        <extracomment>MEANING-CRITICAL. Head of a column: whom the field may identify</extracomment>
        <translation>Peut identifier</translation>
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
        <translation>Aidez-nous à nous améliorer</translation>
    </message>
    <message>
        <source>&amp;Sign up for the Customer Experience Improvement Program</source>
        <extracomment>MEANING-CRITICAL. Check box</extracomment>
        <translation>Adhé&amp;rer au Programme d&apos;amélioration du produit</translation>
    </message>
    <message>
        <source>Learn More</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Learn more about the Customer Experience Improvement Program</source>
        <translation>En savoir plus sur le Programme d&apos;amélioration du produit</translation>
    </message>
    <message>
        <source>Learn more about error reporting</source>
        <translation>En savoir plus sur le signalement d&apos;erreurs</translation>
    </message>
    <message>
        <source>Help your support team help you</source>
        <translation>Aidez votre équipe d&apos;assistance à vous aider</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Level of logging</extracomment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Level of logging</extracomment>
        <translation>Léger</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>Level of logging</extracomment>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Also collect troubleshooting info using system &amp;event logging</source>
        <extracomment>MEANING-CRITICAL. Check box; the log stays on this computer</extracomment>
        <translation>Collecter aussi des informations de &amp;dépannage via le journal d&apos;événements système</translation>
    </message>
    <message>
        <source>Learn more about logging: open the log folder</source>
        <translation>En savoir plus sur la journalisation&#xa0;: ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>Application window</source>
        <translation>Fenêtre de l&apos;application</translation>
    </message>
    <message>
        <source>Minimize to the notification area instead of the task &amp;bar</source>
        <translation>Réduire dans la zone de notification plutôt que dans la &amp;barre des tâches</translation>
    </message>
    <message>
        <source>Send %1 &amp;Improvement Program info to %2</source>
        <extracomment>MEANING-CRITICAL. Check box. %1: the product&apos;s name; %2: the vendor, or the organization that receives the data</extracomment>
        <translation>Envoyer à %2 les &amp;informations du Programme d&apos;amélioration de %1</translation>
    </message>
    <message>
        <source>&amp;Logging in %1:</source>
        <extracomment>Label of the list of logging levels. %1: the product&apos;s name</extracomment>
        <translation>&amp;Journalisation dans %1&#xa0;:</translation>
    </message>
    <message>
        <source>This desktop has no notification area, so the window is minimized to the task bar.</source>
        <translation>Ce bureau n&apos;a pas de zone de notification&#xa0;; la fenêtre est donc réduite dans la barre des tâches.</translation>
    </message>
    <message>
        <source>State of: %1</source>
        <extracomment>Spoken of the sentence below a check box. %1: the category of data</extracomment>
        <translation>État de&#xa0;: %1</translation>
    </message>
    <message>
        <source>your organization</source>
        <extracomment>Stands for the name of the organization while nobody is signed in: &quot;Send … info to your organization&quot;</extracomment>
        <translation>votre organisation</translation>
    </message>
    <message>
        <source>Nothing is written to the log folder.</source>
        <translation>Rien n&apos;est écrit dans le dossier des journaux.</translation>
    </message>
    <message>
        <source>Main events are logged on this computer without personal data, because %1 requires level Light or higher.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server that asks for it</extracomment>
        <translation>Les événements principaux sont journalisés sur cet ordinateur sans données personnelles, car %1 exige le niveau Léger ou supérieur.</translation>
    </message>
    <message>
        <source>Main events are logged on this computer, without personal data.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Les événements principaux sont journalisés sur cet ordinateur, sans données personnelles.</translation>
    </message>
    <message>
        <source>Everything is logged on this computer, personal data included, because %1 requires level Full.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server that asks for it</extracomment>
        <translation>Tout est journalisé sur cet ordinateur, données personnelles comprises, car %1 exige le niveau Complet.</translation>
    </message>
    <message>
        <source>Everything is logged on this computer, personal data included; %1 requires level Light or higher.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server that asks for it</extracomment>
        <translation>Tout est journalisé sur cet ordinateur, données personnelles comprises&#xa0;; %1 exige le niveau Léger ou supérieur.</translation>
    </message>
    <message>
        <source>Everything is logged on this computer, personal data included.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Tout est journalisé sur cet ordinateur, données personnelles comprises.</translation>
    </message>
    <message>
        <source>The log folder is %1, but no program here can show it.</source>
        <extracomment>%1: path of the log folder</extracomment>
        <translation>Le dossier des journaux est %1, mais aucune application ici ne peut l&apos;afficher.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet: the log folder %1 does not exist.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the log folder</extracomment>
        <translation>Rien n&apos;a encore été journalisé&#xa0;: le dossier des journaux %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Also count what was added to the program</source>
        <extracomment>MEANING-CRITICAL. Check box below the list of fields that were added after the person agreed; unticked until they agree to those, too</extracomment>
        <translation>Relever aussi ce qui a été ajouté au programme</translation>
    </message>
    <message>
        <source>Also send what was added to error reports</source>
        <extracomment>MEANING-CRITICAL. Check box below the list of fields that were added after the person agreed; unticked until they agree to those, too</extracomment>
        <translation>Envoyer aussi ce qui a été ajouté aux rapports d&apos;erreurs</translation>
    </message>
    <message>
        <source>%1 can count which features of its windows you use, how long it takes to start, when it stalls and on what system it runs, to show what to improve. No address is known that this would be sent to. It holds no name and no ID. It waits on this computer until it is sent; a copy of what was sent stays for 7 days. You can withdraw here at any time.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>%1 peut relever quelles fonctionnalités de ses fenêtres vous utilisez, combien de temps il met à démarrer, quand il se fige et sur quel système il fonctionne, pour montrer ce qu&apos;il faut améliorer. Aucune adresse n&apos;est connue à laquelle ces données seraient envoyées. Elles ne contiennent ni nom ni identifiant. Elles attendent sur cet ordinateur jusqu&apos;à leur envoi&#xa0;; une copie de ce qui a été envoyé reste 7 jours. Vous pouvez retirer votre accord ici à tout moment.</translation>
    </message>
    <message>
        <source>%1 can count which features of its windows you use, how long it takes to start, when it stalls and on what system it runs, and send this to %2 to show what to improve. It holds no name and no ID. It waits on this computer until it is sent; a copy of what was sent stays for 7 days. You can withdraw here at any time.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name; %2: host the data is sent to</extracomment>
        <translation>%1 peut relever quelles fonctionnalités de ses fenêtres vous utilisez, combien de temps il met à démarrer, quand il se fige et sur quel système il fonctionne, et envoyer ces données à %2 pour montrer ce qu&apos;il faut améliorer. Elles ne contiennent ni nom ni identifiant. Elles attendent sur cet ordinateur jusqu&apos;à leur envoi&#xa0;; une copie de ce qui a été envoyé reste 7 jours. Vous pouvez retirer votre accord ici à tout moment.</translation>
    </message>
    <message>
        <source>When something fails, %1 can send a report so that it can be found and fixed: the error, a log excerpt, device and network figures. No address is known that this would be sent to. A report may hold personal data, such as your sign-in and IP address. On this computer it waits for at most 7 days; a copy of what was sent stays for 7 days. You can withdraw here at any time.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>Quand quelque chose échoue, %1 peut envoyer un rapport pour que le problème puisse être trouvé et corrigé&#xa0;: l&apos;erreur, un extrait du journal, des mesures sur l&apos;appareil et le réseau. Aucune adresse n&apos;est connue à laquelle il serait envoyé. Un rapport peut contenir des données personnelles, comme votre adresse de connexion et votre adresse IP. Sur cet ordinateur, il attend au plus 7 jours&#xa0;; une copie de ce qui a été envoyé reste 7 jours. Vous pouvez retirer votre accord ici à tout moment.</translation>
    </message>
    <message>
        <source>When something fails, %1 can send a report to %2 so that it can be found and fixed: the error, a log excerpt, device and network figures. A report may hold personal data, such as your sign-in and IP address. On this computer it waits for at most 7 days; a copy of what was sent stays for 7 days. You can withdraw here at any time.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name; %2: host the reports are sent to</extracomment>
        <translation>Quand quelque chose échoue, %1 peut envoyer un rapport à %2 pour que le problème puisse être trouvé et corrigé&#xa0;: l&apos;erreur, un extrait du journal, des mesures sur l&apos;appareil et le réseau. Un rapport peut contenir des données personnelles, comme votre adresse de connexion et votre adresse IP. Sur cet ordinateur, il attend au plus 7 jours&#xa0;; une copie de ce qui a été envoyé reste 7 jours. Vous pouvez retirer votre accord ici à tout moment.</translation>
    </message>
    <message>
        <source>This copy of %1 was built without the part that sends: it counts nothing for the improvement program, whatever was chosen here.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>Cette copie de %1 a été construite sans la partie qui envoie&#xa0;: elle ne compte rien pour le programme d&apos;amélioration, quel que soit le choix fait ici.</translation>
    </message>
    <message>
        <source>This copy of %1 was built without the part that sends: it makes no error reports, whatever was chosen here.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>Cette copie de %1 a été construite sans la partie qui envoie&#xa0;: elle ne crée aucun rapport d&apos;erreurs, quel que soit le choix fait ici.</translation>
    </message>
    <message>
        <source>Lists every field the program can hold, and what it is for</source>
        <extracomment>MEANING-CRITICAL. What the link does; the Customer Experience Improvement Program is meant</extracomment>
        <translation>Énumère tous les champs que le programme d&apos;amélioration peut contenir, et à quoi chacun sert</translation>
    </message>
    <message>
        <source>Lists every field an error report can hold, and what it is for</source>
        <extracomment>MEANING-CRITICAL. What the link does</extracomment>
        <translation>Énumère tous les champs qu&apos;un rapport d&apos;erreurs peut contenir, et à quoi chacun sert</translation>
    </message>
    <message>
        <source>Main events are also written to this computer&apos;s system log, without personal data</source>
        <extracomment>MEANING-CRITICAL. What the check box does, for screen readers</extracomment>
        <translation>Les événements principaux sont aussi écrits dans le journal système de cet ordinateur, sans données personnelles</translation>
    </message>
    <message>
        <source>Shows the folder where this computer keeps the log, in the program that shows folders</source>
        <extracomment>What the link does</extracomment>
        <translation>Affiche le dossier où cet ordinateur conserve le journal, dans l&apos;application qui affiche les dossiers</translation>
    </message>
    <message>
        <source>While minimized, the window is brought back from the notification area</source>
        <extracomment>What the check box &quot;Minimize to the notification area&quot; does, for screen readers</extracomment>
        <translation>Une fois réduite, la fenêtre se rouvre depuis la zone de notification</translation>
    </message>
</context>
<context>
    <name>candor::HelpDialog</name>
    <message>
        <source>%1 - Help</source>
        <extracomment>Title of the help window. %1: the product&apos;s name</extracomment>
        <translation>%1 - Aide</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Page d&apos;aide</translation>
    </message>
    <message>
        <source>No browser could be opened for %1.</source>
        <extracomment>%1: address of a web page</extracomment>
        <translation>Aucun navigateur n&apos;a pu être ouvert pour %1.</translation>
    </message>
    <message>
        <source>What this program does, in full; the Tab key goes to the next link</source>
        <extracomment>Of the help page, for screen readers</extracomment>
        <translation>Tout ce que fait ce programme&#xa0;; la touche Tab passe au lien suivant</translation>
    </message>
</context>
<context>
    <name>candor::InspectorDialog</name>
    <message>
        <source>Where these words come from</source>
        <translation>D&apos;où viennent ces mots</translation>
    </message>
    <message>
        <source>Source, context, notes and place of the text you asked about</source>
        <extracomment>Of the text in that window, for screen readers</extracomment>
        <translation>Source, contexte, notes et emplacement du texte sur lequel porte votre demande</translation>
    </message>
</context>
<context>
    <name>candor::LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Chooses the language of this program</source>
        <translation>Choisit la langue de ce programme</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Tool tip of the button that chooses the language. %1: the language&apos;s own name, such as Français</extracomment>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Language of the system (%1)</source>
        <extracomment>First entry of the menu of languages. %1: the language&apos;s own name, such as Français</extracomment>
        <translation>Langue du système (%1)</translation>
    </message>
</context>
<context>
    <name>candor::LockButton</name>
    <message>
        <source>Show the policy that locks this</source>
        <extracomment>MEANING-CRITICAL. Name and tool tip of the lock beside a check box that cannot be changed; it opens the window that shows the policy</extracomment>
        <translation>Afficher la stratégie qui verrouille ceci</translation>
    </message>
</context>
<context>
    <name>candor::MainWindow</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Opens the options</source>
        <translation>Ouvre les options</translation>
    </message>
    <message>
        <source>Options (%1)</source>
        <extracomment>Tool tip of the gear button. %1: a key combination</extracomment>
        <translation>Options (%1)</translation>
    </message>
    <message>
        <source>&amp;What Is Sent…</source>
        <extracomment>MEANING-CRITICAL. Button</extracomment>
        <translation>Ce qui est &amp;envoyé…</translation>
    </message>
    <message>
        <source>What is sent</source>
        <extracomment>MEANING-CRITICAL. Name of that button, for screen readers</extracomment>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>Shows byte for byte what waits to be sent and what was sent lately</source>
        <extracomment>MEANING-CRITICAL. What that button does, for screen readers</extracomment>
        <translation>Montre octet par octet ce qui est en attente d&apos;envoi et ce qui a été envoyé récemment</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>P&amp;olicy…</source>
        <extracomment>MEANING-CRITICAL. Button: opens the window that shows the admin&apos;s policy</extracomment>
        <translation>Stra&amp;tégie…</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>MEANING-CRITICAL. Name of that button, for screen readers</extracomment>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Shows what is decided for this computer and this account, by whom, and why</source>
        <extracomment>MEANING-CRITICAL. What that button does, for screen readers</extracomment>
        <translation>Indique ce qui est décidé pour cet ordinateur et ce compte, par qui et pourquoi</translation>
    </message>
    <message>
        <source>Opens the help</source>
        <extracomment>What the button Help does, for screen readers</extracomment>
        <translation>Ouvre l&apos;aide</translation>
    </message>
    <message>
        <source>Shows the version and the license of this program</source>
        <extracomment>What the button About does, for screen readers</extracomment>
        <translation>Affiche la version et la licence de ce programme</translation>
    </message>
</context>
<context>
    <name>candor::OptionsDialog</name>
    <message>
        <source>%1 - Options</source>
        <extracomment>Title of the options window. %1: the product&apos;s name</extracomment>
        <translation>%1 - Options</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Chooses the page of options that is shown beside this list</source>
        <extracomment>Of the list of pages, for screen readers</extracomment>
        <translation>Choisit la page d&apos;options affichée à côté de cette liste</translation>
    </message>
    <message>
        <source>Saves the options and closes this window</source>
        <extracomment>MEANING-CRITICAL. What the button OK does, for screen readers</extracomment>
        <translation>Enregistre les options et ferme cette fenêtre</translation>
    </message>
    <message>
        <source>Closes this window; saving goes on</source>
        <extracomment>MEANING-CRITICAL. What the button Cancel does while the options are being saved</extracomment>
        <translation>Ferme cette fenêtre&#xa0;; l&apos;enregistrement se poursuit</translation>
    </message>
    <message>
        <source>Closes this window without saving</source>
        <extracomment>MEANING-CRITICAL. What the button Cancel does, for screen readers</extracomment>
        <translation>Ferme cette fenêtre sans enregistrer</translation>
    </message>
    <message>
        <source>Opens the help</source>
        <extracomment>What the button Help does, for screen readers</extracomment>
        <translation>Ouvre l&apos;aide</translation>
    </message>
</context>
<context>
    <name>candor::PolicyDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Head of a column: names of policy settings</extracomment>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>MEANING-CRITICAL. Head of a column: the value that counts</extracomment>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Head of a column: which server or file said so</extracomment>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: date and time</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <extracomment>Of a policy setting: all that was said of it, and what became of that</extracomment>
        <translation>Pourquoi il en est ainsi</translation>
    </message>
    <message>
        <source>Asks the server again and reads the policy files of this computer again</source>
        <extracomment>MEANING-CRITICAL. What the button Reload does</extracomment>
        <translation>Interroge de nouveau le serveur et relit les fichiers de stratégie de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <extracomment>MEANING-CRITICAL. Button: puts all of this on the clipboard</extracomment>
        <translation>Co&amp;pier le rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>MEANING-CRITICAL. Name of the button Copy Report</extracomment>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copies all of this as text, without your name and address</source>
        <extracomment>MEANING-CRITICAL. What the button Copy Report does</extracomment>
        <translation>Copie tout ceci sous forme de texte, sans votre nom ni votre adresse</translation>
    </message>
    <message>
        <source>Counts: %1, from %2</source>
        <extracomment>MEANING-CRITICAL. What one source says of a policy setting, and that it is what counts. %1: value; %2: source, such as: machine (/etc/…)</extracomment>
        <translation>S&apos;applique&#xa0;: %1, selon %2</translation>
    </message>
    <message>
        <source>Does not count: %1, from %2</source>
        <translation>Ne s&apos;applique pas&#xa0;: %1, selon %2</translation>
    </message>
    <message>
        <source>No source says anything about it.</source>
        <extracomment>MEANING-CRITICAL. Of a policy setting: no server and no file is there that could set it</extracomment>
        <translation>Aucune source n&apos;en dit rien.</translation>
    </message>
    <message>
        <source>The policy is being read again…</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>La stratégie est en cours de relecture…</translation>
    </message>
    <message>
        <source>The server is asked again at %1, or as soon as it tells of a change.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>Le serveur est interrogé de nouveau à %1, ou dès qu&apos;il annonce un changement.</translation>
    </message>
    <message>
        <source>No server is being asked for it at present.</source>
        <extracomment>MEANING-CRITICAL. Of the policy</extracomment>
        <translation>Aucun serveur n&apos;est interrogé à ce sujet pour le moment.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy files were read at %1; they are read again as soon as they change, at %2 at the latest.</source>
        <extracomment>MEANING-CRITICAL. %1, %2: date and time</extracomment>
        <translation>Les fichiers de stratégie de cet ordinateur ont été lus à %1&#xa0;; ils sont relus dès qu&apos;ils changent, à %2 au plus tard.</translation>
    </message>
    <message>
        <source>%1 - Policy</source>
        <extracomment>MEANING-CRITICAL. Title of the window that shows the admin&apos;s policy. %1: the product&apos;s name</extracomment>
        <translation>%1 - Stratégie</translation>
    </message>
    <message>
        <source>Server&apos;s policy: %1</source>
        <extracomment>MEANING-CRITICAL. %1: what is known of it, such as: known (host, since date)</extracomment>
        <translation>Stratégie du serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Documents that cannot be read</source>
        <extracomment>Last line of the list of policy settings: files and answers that cannot be read</extracomment>
        <translation>Documents qui ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>Last line of the list of policy settings: what was remarked on files and answers</extracomment>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Reloading…</source>
        <translation>Rechargement…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It does not hold your name or address.</source>
        <extracomment>MEANING-CRITICAL. After the button Copy Report</extracomment>
        <translation>Le rapport est dans le presse-papiers. Il ne contient ni votre nom ni votre adresse.</translation>
    </message>
    <message>
        <source>Every policy setting: the value in force, where it is from and since when; why it is so stands below</source>
        <extracomment>MEANING-CRITICAL. Of the list of policy settings, for screen readers</extracomment>
        <translation>Chaque paramètre de stratégie&#xa0;: la valeur en vigueur, d&apos;où elle vient et depuis quand&#xa0;; la raison figure ci-dessous</translation>
    </message>
    <message>
        <source>What each source says of the selected setting, and which of them counts</source>
        <extracomment>MEANING-CRITICAL. Of the text below the list of policy settings, for screen readers</extracomment>
        <translation>Ce que chaque source dit du paramètre sélectionné, et laquelle s&apos;applique</translation>
    </message>
</context>
<context>
    <name>candor::PolicyNotice</name>
    <message>
        <source>%1: a policy has switched something off</source>
        <extracomment>MEANING-CRITICAL. Title of a message on the desktop. %1: the product&apos;s name</extracomment>
        <translation>%1&#xa0;: une stratégie a désactivé quelque chose</translation>
    </message>
    <message>
        <source>No longer collected: %1. The main window says who decided, and when.</source>
        <extracomment>MEANING-CRITICAL. %1: list of categories of data</extracomment>
        <translation>N&apos;est plus collecté&#xa0;: %1. La fenêtre principale indique qui en a décidé, et quand.</translation>
    </message>
</context>
<context>
    <name>candor::SignInPage</name>
    <message>
        <source>Sign-in &amp;address</source>
        <translation>&amp;Adresse de connexion</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <extracomment>Example of a sign-in address; keep the domain example.com</extracomment>
        <translation>nom@example.com</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Progress of signing in</source>
        <translation>Progression de la connexion</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>Annuler la connexion</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <extracomment>Heading of the sign-in page. %1: the product&apos;s name</extracomment>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Signs in to your organization&apos;s server with this address and password</source>
        <extracomment>What the button Sign In does</extracomment>
        <translation>Vous connecte au serveur de votre organisation avec cette adresse et ce mot de passe</translation>
    </message>
    <message>
        <source>Ends this attempt; address and password stay in their fields</source>
        <extracomment>What the button Cancel does while signing in</extracomment>
        <translation>Met fin à cette tentative&#xa0;; l&apos;adresse et le mot de passe restent dans leurs champs</translation>
    </message>
    <message>
        <source>The address your organization gave you, such as name@example.com</source>
        <extracomment>Of the field for the sign-in address, for screen readers; keep the domain example.com</extracomment>
        <translation>L&apos;adresse que votre organisation vous a donnée, par exemple nom@example.com</translation>
    </message>
    <message>
        <source>The password of this address; it is never written to disk</source>
        <extracomment>Of the field for the password, for screen readers</extracomment>
        <translation>Le mot de passe de cette adresse&#xa0;; il n&apos;est jamais écrit sur le disque</translation>
    </message>
</context>
<context>
    <name>candor::SourceText</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text of the empty field</source>
        <translation>Texte du champ vide</translation>
    </message>
    <message>
        <source>Tool tip</source>
        <translation>Info-bulle</translation>
    </message>
    <message>
        <source>Name for screen readers</source>
        <translation>Nom pour les lecteurs d&apos;écran</translation>
    </message>
    <message>
        <source>Description for screen readers</source>
        <translation>Description pour les lecteurs d&apos;écran</translation>
    </message>
    <message>
        <source>Title of the window</source>
        <translation>Titre de la fenêtre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a list. %1: what is named, such as &quot;Source&quot;; %2: its text</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Translation, unfinished</source>
        <translation>Traduction, inachevée</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Translator&apos;s comment</source>
        <translation>Commentaire du traducteur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>No message of this file: a name, a figure, or Qt&apos;s own words.</source>
        <translation>Aucun message de ce fichier&#xa0;: un nom, un nombre ou un texte de Qt lui-même.</translation>
    </message>
</context>
<context>
    <name>candor::StatusPage</name>
    <message>
        <source>Sign O&amp;ut</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Ends this sign-in and forgets the password</source>
        <translation>Met fin à cette connexion et oublie le mot de passe</translation>
    </message>
    <message>
        <source>What is collected about your use</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>Ce qui est collecté sur votre utilisation</translation>
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
        <translation>Traduction&#xa0;: %1</translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation>Défauts du fichier</translation>
    </message>
    <message>
        <source>Right-click a text, or press Shift+F10 on it, to see where its words come from.</source>
        <translation>Faites un clic droit sur un texte, ou appuyez sur Maj+F10 sur celui-ci, pour voir d&apos;où viennent ses mots.</translation>
    </message>
    <message>
        <source>Line %L1, column %L2: %3</source>
        <extracomment>A fault of a file. %L1: line, %L2: column, %3: what is wrong</extracomment>
        <translation>Ligne %L1, colonne %L2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The file has no faults. %L1 of %L2 texts are translated.</source>
        <extracomment>%L1: how many texts have a translation, %L2: how many there are</extracomment>
        <translation>Le fichier n&apos;a aucun défaut. %L1 textes sur %L2 sont traduits.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n fault(s). What they concern keeps its last good words. First, line %L1: %2</source>
        <extracomment>%n: how many faults the file has, %L1: line of the first, %2: what is wrong there</extracomment>
        <translation>
            <numerusform>Le fichier a %n défaut. Ce qu&apos;il concerne garde ses derniers bons mots. Ligne %L1&#xa0;: %2</numerusform>
            <numerusform>Le fichier a %n défauts. Ce qu&apos;ils concernent garde ses derniers bons mots. Premier, ligne %L1&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong in the translation file, by line and column</source>
        <extracomment>Of the list of faults, for screen readers</extracomment>
        <translation>Ce qui ne va pas dans le fichier de traduction, par ligne et colonne</translation>
    </message>
</context>
<context>
    <name>candor::Tray</name>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>Entry of the menu in the notification area: shows the window. %1: the product&apos;s name</extracomment>
        <translation>&amp;Ouvrir %1</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <extracomment>Entry of the menu in the notification area: opens the options</extracomment>
        <translation>O&amp;ptions</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Entry of the menu in the notification area: ends the program</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <extracomment>Entry of the menu in the notification area: ends the sign-in</extracomment>
        <translation>&amp;Se déconnecter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In the notification area. %1: sign-in address, or the product&apos;s name; %2: state of the connection</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
</TS>
