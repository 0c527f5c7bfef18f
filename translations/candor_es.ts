<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Catalogue</name>
    <message>
        <source>Names the program; it stands in every request.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Nombra el programa; figura en todas las solicitudes.</translation>
    </message>
    <message>
        <source>Names the program&apos;s version; it stands in every request.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Nombra la versión del programa; figura en todas las solicitudes.</translation>
    </message>
    <message>
        <source>A random number, new for every record, so that a record sent twice is stored once.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Un número aleatorio, nuevo para cada registro, para que un registro enviado dos veces se almacene una sola vez.</translation>
    </message>
    <message>
        <source>Shows which models of computer have to be supported.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra qué modelos de equipo se deben admitir.</translation>
    </message>
    <message>
        <source>Shows which operating systems have to be supported.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra qué sistemas operativos se deben admitir.</translation>
    </message>
    <message>
        <source>Shows which versions of an operating system have to be supported.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra qué versiones de un sistema operativo se deben admitir.</translation>
    </message>
    <message>
        <source>Shows which languages are needed.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra qué idiomas se necesitan.</translation>
    </message>
    <message>
        <source>Shows in which regions the program is used.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra en qué regiones se utiliza el programa.</translation>
    </message>
    <message>
        <source>Counts users once, on however many devices: a keyed hash of the sign-in address, hashed again by the service.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Cuenta a cada usuario una vez, sea cual sea el número de dispositivos: un hash con clave de la dirección de inicio de sesión, al que el servicio vuelve a aplicar un hash.</translation>
    </message>
    <message>
        <source>Counts devices once: a random number made on this device.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Cuenta cada dispositivo una vez: un número aleatorio creado en este dispositivo.</translation>
    </message>
    <message>
        <source>Shows how often signing in is tried.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra con qué frecuencia se intenta iniciar sesión.</translation>
    </message>
    <message>
        <source>Shows how often signing in fails.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra con qué frecuencia falla el inicio de sesión.</translation>
    </message>
    <message>
        <source>Names the organisation whose use is counted.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Nombra la organización cuyo uso se contabiliza.</translation>
    </message>
    <message>
        <source>Shows how often the options are opened.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra con qué frecuencia se abren las opciones.</translation>
    </message>
    <message>
        <source>Shows how often options are changed; never which.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra con qué frecuencia se cambian opciones; nunca cuáles.</translation>
    </message>
    <message>
        <source>Shows how often people look at what is sent.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra con qué frecuencia se consulta lo que se envía.</translation>
    </message>
    <message>
        <source>Shows how often help is needed.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra con qué frecuencia se necesita ayuda.</translation>
    </message>
    <message>
        <source>Shows how often people look up the version.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra con qué frecuencia se consulta la versión.</translation>
    </message>
    <message>
        <source>Shows how often the program ends as it should.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra con qué frecuencia el programa termina como debe.</translation>
    </message>
    <message>
        <source>Shows how often the program ends without meaning to.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra con qué frecuencia el programa termina cuando no debe.</translation>
    </message>
    <message>
        <source>Shows whether one person or many meet an error: the sign-in address, hashed by the service before it is stored.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra si un error afecta a una persona o a muchas: la dirección de inicio de sesión, a la que el servicio aplica un hash antes de almacenarla.</translation>
    </message>
    <message>
        <source>Names the error.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Nombra el error.</translation>
    </message>
    <message>
        <source>Shows what the program did when the error came; your own address is replaced, but other personal data may stand in it.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra qué hacía el programa cuando se produjo el error; la dirección de usted se sustituye, pero pueden figurar otros datos personales.</translation>
    </message>
    <message>
        <source>Names the kind of fault in the program.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Nombra el tipo de fallo del programa.</translation>
    </message>
    <message>
        <source>Shows which networks have trouble: this computer&apos;s IP address, shortened by the service before it is stored.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra qué redes tienen problemas: la dirección IP de este equipo, que el servicio acorta antes de almacenarla.</translation>
    </message>
    <message>
        <source>Shows whose sign-in met the error: the SIP address, hashed by the service before it is stored.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra a qué inicio de sesión afectó el error: la dirección SIP, a la que el servicio aplica un hash antes de almacenarla.</translation>
    </message>
    <message>
        <source>Shows whether an error belongs to one kind of processor.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra si un error es propio de un tipo de procesador.</translation>
    </message>
    <message>
        <source>Shows whether an error comes from too little memory.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra si un error se debe a la falta de memoria.</translation>
    </message>
    <message>
        <source>Shows whether there was a network when the error came.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra si había red cuando se produjo el error.</translation>
    </message>
    <message>
        <source>Names the server that could not be used.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Nombra el servidor que no se pudo utilizar.</translation>
    </message>
    <message>
        <source>Shows what the server answered.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra qué respondió el servidor.</translation>
    </message>
    <message>
        <source>Shows how long the step took that failed.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra cuánto duró el paso que falló.</translation>
    </message>
    <message>
        <source>Shows how long the program had run when the error came.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra cuánto tiempo llevaba en ejecución el programa cuando se produjo el error.</translation>
    </message>
    <message>
        <source>Shows how often people give up waiting for sign-in.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra con qué frecuencia se abandona la espera del inicio de sesión.</translation>
    </message>
    <message>
        <source>Shows how long the program takes to start.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra cuánto tarda el programa en iniciarse.</translation>
    </message>
    <message>
        <source>Shows how often a window does not answer for more than 50 milliseconds.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra con qué frecuencia una ventana no responde durante más de 50 milisegundos.</translation>
    </message>
    <message>
        <source>Shows on how many processors the program runs.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra en cuántos procesadores se ejecuta el programa.</translation>
    </message>
    <message>
        <source>Shows with how much memory the program runs.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra con cuánta memoria se ejecuta el programa.</translation>
    </message>
    <message>
        <source>Shows on how many screens the program runs.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Muestra en cuántas pantallas se ejecuta el programa.</translation>
    </message>
    <message>
        <source>Names the category that all records of a request belong to.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indica la categoría a la que pertenecen todos los registros de una solicitud.</translation>
    </message>
    <message>
        <source>Names the part of the program that recorded; it is the same in every request.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indica la parte del programa que hizo el registro; es la misma en cada solicitud.</translation>
    </message>
    <message>
        <source>Tells when it was recorded, cut to the hour.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indica cuándo se registró, truncado a la hora.</translation>
    </message>
    <message>
        <source>Names the category of the record.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indica la categoría del registro.</translation>
    </message>
    <message>
        <source>Tells when the error happened.</source>
        <extracomment>MEANING-CRITICAL. Why that is collected</extracomment>
        <translation>Indica cuándo se produjo el error.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start the demo service on this computer and sign in as alice@contoso.test.</source>
        <translation>Inicia el servicio de demostración en este equipo e inicia sesión como alice@contoso.test.</translation>
    </message>
    <message>
        <source>Keep settings, journal and logs below &lt;DIR&gt;.</source>
        <translation>Guarda la configuración, el diario y los archivos de registro en &lt;DIR&gt;.</translation>
    </message>
    <message>
        <source>Read machine policy from &lt;DIR&gt; as well as from the system folder.</source>
        <translation>Lee la directiva del equipo también de &lt;DIR&gt;, además de la carpeta del sistema.</translation>
    </message>
    <message>
        <source>Discovery root; skips discovery by domain.</source>
        <translation>Raíz de la detección; omite la detección por dominio.</translation>
    </message>
    <message>
        <source>One more trusted certificate authority (PEM).</source>
        <translation>Una entidad de certificación de confianza más (PEM).</translation>
    </message>
    <message>
        <source>Fill in the sign-in address.</source>
        <translation>Rellena la dirección de inicio de sesión.</translation>
    </message>
    <message>
        <source>With --account: sign in at once; the password is the first line of &lt;FILE&gt; (-: standard input).</source>
        <translation>Con --account: inicia sesión de inmediato; la contraseña es la primera línea de &lt;FILE&gt; (-: entrada estándar).</translation>
    </message>
    <message>
        <source>Open that window at start: options, sign-in or data.</source>
        <translation>Abre esa ventana al iniciar: options, sign-in o data.</translation>
    </message>
    <message>
        <source>Display language for this run (BCP 47).</source>
        <translation>Idioma de la interfaz para esta ejecución (BCP 47).</translation>
    </message>
    <message>
        <source>Show the program in the words of &lt;FILE&gt; (.ts) and follow every save; right-click a text for its source.</source>
        <translation>Muestra el programa con los textos de &lt;FILE&gt; (.ts) y sigue cada vez que se guarda; haga clic con el botón derecho en un texto para ver su origen.</translation>
    </message>
    <message>
        <source>With --demo: walk through the product by itself, a picture a step in &lt;DIR&gt;.</source>
        <translation>Con --demo: recorre el producto por sí solo, una imagen por paso en &lt;DIR&gt;.</translation>
    </message>
    <message>
        <source>Render every window and state in every language, light and dark, to &lt;DIR&gt;/&lt;tag&gt;/&lt;window&gt;.png.</source>
        <translation>Dibuja cada ventana y cada estado en cada idioma, claro y oscuro, en &lt;DIR&gt;/&lt;tag&gt;/&lt;window&gt;.png.</translation>
    </message>
    <message>
        <source>Print the state as JSON and exit; needs no display.</source>
        <translation>Muestra el estado en JSON y termina; no necesita pantalla.</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Muestra la versión y termina.</translation>
    </message>
    <message>
        <source>Print this help and exit.</source>
        <translation>Muestra esta ayuda y termina.</translation>
    </message>
    <message>
        <source>Desktop client that lets a person allow or refuse error reporting.</source>
        <extracomment>MEANING-CRITICAL. What the program is for</extracomment>
        <translation>Cliente de escritorio con el que una persona permite o rechaza los informes de errores.</translation>
    </message>
    <message>
        <source>Tools without a display: %1.</source>
        <extracomment>%1: list of commands</extracomment>
        <translation>Herramientas sin pantalla: %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Reconectando…</translation>
    </message>
    <message>
        <source>Reconnecting: next try at %1</source>
        <extracomment>%1: time of day of the next try</extracomment>
        <translation>Reconectando, próximo intento: %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Cerrando sesión…</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Census data, which identifies neither you nor your organization, is sent to %1: it is always on, and nobody can turn it off.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>Los datos de censo, que no identifican ni a usted ni a su organización, se envían a %1: están siempre activados, y nadie puede desactivarlos.</translation>
    </message>
    <message>
        <source>Census data, which identifies neither you nor your organization, is held on this computer until a server names an address: it is always on, and nobody can turn it off.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los datos de censo, que no identifican ni a usted ni a su organización, se retienen en este equipo hasta que un servidor indique una dirección: están siempre activados, y nadie puede desactivarlos.</translation>
    </message>
    <message>
        <source>Usage data, which may identify your organization but never you, is sent to %1: no policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>Los datos de uso, que pueden identificar a su organización pero nunca a usted, se envían a %1: ninguna directiva los prohíbe.</translation>
    </message>
    <message>
        <source>Usage data, which may identify your organization but never you, is held on this computer until a server names an address: no policy forbids it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los datos de uso, que pueden identificar a su organización pero nunca a usted, se retienen en este equipo hasta que un servidor indique una dirección: ninguna directiva los prohíbe.</translation>
    </message>
    <message>
        <source>Error reports of this meeting are sent to %1: the meeting&apos;s server permits them.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>Los informes de errores de esta reunión se envían a %1: el servidor de la reunión los permite.</translation>
    </message>
    <message>
        <source>Error reports of this meeting are held on this computer until a server names an address: the meeting&apos;s server permits them.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los informes de errores de esta reunión se retienen en este equipo hasta que un servidor indique una dirección: el servidor de la reunión los permite.</translation>
    </message>
    <message>
        <source>Error reports are sent to %1: you opted in.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>Los informes de errores se envían a %1: usted dio su consentimiento.</translation>
    </message>
    <message>
        <source>Error reports are sent to %1: you opted in on %2.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to; %2: date and time</extracomment>
        <translation>Los informes de errores se envían a %1: usted dio su consentimiento el %2.</translation>
    </message>
    <message>
        <source>Error reports are held on this computer until a server names an address: you opted in.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los informes de errores se retienen en este equipo hasta que un servidor indique una dirección: usted dio su consentimiento.</translation>
    </message>
    <message>
        <source>Error reports are held on this computer until a server names an address: you opted in on %1.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>Los informes de errores se retienen en este equipo hasta que un servidor indique una dirección: usted dio su consentimiento el %1.</translation>
    </message>
    <message>
        <source>Improvement program data is sent to %1: you signed up.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation>Los datos del programa de mejora se envían a %1: usted se inscribió.</translation>
    </message>
    <message>
        <source>Improvement program data is sent to %1: you signed up on %2.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to; %2: date and time</extracomment>
        <translation>Los datos del programa de mejora se envían a %1: usted se inscribió el %2.</translation>
    </message>
    <message>
        <source>Improvement program data is held on this computer until a server names an address: you signed up.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los datos del programa de mejora se retienen en este equipo hasta que un servidor indique una dirección: usted se inscribió.</translation>
    </message>
    <message>
        <source>Improvement program data is held on this computer until a server names an address: you signed up on %1.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>Los datos del programa de mejora se retienen en este equipo hasta que un servidor indique una dirección: usted se inscribió el %1.</translation>
    </message>
    <message>
        <source>Usage data is not sent: a policy cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los datos de uso no se envían: hay una directiva que no se puede leer, y una directiva ilegible los prohíbe.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of the server %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Los datos de uso no se envían: la directiva del servidor %1 no se puede leer, y una directiva ilegible los prohíbe.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of the server %1 cannot be read, since at least %2, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>Los datos de uso no se envían: la directiva del servidor %1 no se puede leer, al menos desde el %2, y una directiva ilegible los prohíbe.</translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy in %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Los datos de uso no se envían: la directiva de este equipo en %1 no se puede leer, y una directiva ilegible los prohíbe.</translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Los datos de uso no se envían: la directiva de este equipo en %1 no se puede leer, al menos desde el %2, y una directiva ilegible los prohíbe.</translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy in %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Los datos de uso no se envían: la directiva de su cuenta de usuario en %1 no se puede leer, y una directiva ilegible los prohíbe.</translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Los datos de uso no se envían: la directiva de su cuenta de usuario en %1 no se puede leer, al menos desde el %2, y una directiva ilegible los prohíbe.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of the meeting&apos;s server %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Los datos de uso no se envían: la directiva del servidor de la reunión, %1, no se puede leer, y una directiva ilegible los prohíbe.</translation>
    </message>
    <message>
        <source>Error reports are not sent: a policy cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los informes de errores no se envían: hay una directiva que no se puede leer, y una directiva ilegible los prohíbe; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of the server %1 cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Los informes de errores no se envían: la directiva del servidor %1 no se puede leer, y una directiva ilegible los prohíbe; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of the server %1 cannot be read, since at least %2, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>Los informes de errores no se envían: la directiva del servidor %1 no se puede leer, al menos desde el %2, y una directiva ilegible los prohíbe; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy in %1 cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Los informes de errores no se envían: la directiva de este equipo en %1 no se puede leer, y una directiva ilegible los prohíbe; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy in %1 cannot be read, since at least %2, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Los informes de errores no se envían: la directiva de este equipo en %1 no se puede leer, al menos desde el %2, y una directiva ilegible los prohíbe; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy in %1 cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Los informes de errores no se envían: la directiva de su cuenta de usuario en %1 no se puede leer, y una directiva ilegible los prohíbe; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy in %1 cannot be read, since at least %2, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Los informes de errores no se envían: la directiva de su cuenta de usuario en %1 no se puede leer, al menos desde el %2, y una directiva ilegible los prohíbe; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of the meeting&apos;s server %1 cannot be read, and an unreadable policy forbids them.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Los informes de errores no se envían: la directiva del servidor de la reunión, %1, no se puede leer, y una directiva ilegible los prohíbe.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: a policy cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los datos del programa de mejora no se envían: hay una directiva que no se puede leer, y una directiva ilegible los prohíbe; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the policy of the server %1 cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Los datos del programa de mejora no se envían: la directiva del servidor %1 no se puede leer, y una directiva ilegible los prohíbe; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the policy of the server %1 cannot be read, since at least %2, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>Los datos del programa de mejora no se envían: la directiva del servidor %1 no se puede leer, al menos desde el %2, y una directiva ilegible los prohíbe; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy in %1 cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Los datos del programa de mejora no se envían: la directiva de este equipo en %1 no se puede leer, y una directiva ilegible los prohíbe; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Los datos del programa de mejora no se envían: la directiva de este equipo en %1 no se puede leer, al menos desde el %2, y una directiva ilegible los prohíbe; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy in %1 cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Los datos del programa de mejora no se envían: la directiva de su cuenta de usuario en %1 no se puede leer, y una directiva ilegible los prohíbe; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Los datos del programa de mejora no se envían: la directiva de su cuenta de usuario en %1 no se puede leer, al menos desde el %2, y una directiva ilegible los prohíbe; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Usage data is not sent: a policy forbids it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los datos de uso no se envían: una directiva los prohíbe.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the server %1 forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Los datos de uso no se envían: el servidor %1 los prohíbe.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the server %1 forbids it, since at least %2.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>Los datos de uso no se envían: el servidor %1 los prohíbe, al menos desde el %2.</translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy file %1 forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Los datos de uso no se envían: el archivo de directiva %1 de este equipo los prohíbe.</translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy file %1 forbids it, since at least %2.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Los datos de uso no se envían: el archivo de directiva %1 de este equipo los prohíbe, al menos desde el %2.</translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy file %1 forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Los datos de uso no se envían: el archivo de directiva %1 de su cuenta de usuario los prohíbe.</translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy file %1 forbids it, since at least %2.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Los datos de uso no se envían: el archivo de directiva %1 de su cuenta de usuario los prohíbe, al menos desde el %2.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the meeting&apos;s server %1 does not permit it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Los datos de uso no se envían: el servidor de la reunión, %1, no los permite.</translation>
    </message>
    <message>
        <source>Error reports are not sent: a policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los informes de errores no se envían: una directiva los prohíbe; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the server %1 forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Los informes de errores no se envían: el servidor %1 los prohíbe; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the server %1 forbids them, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>Los informes de errores no se envían: el servidor %1 los prohíbe, al menos desde el %2; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy file %1 forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Los informes de errores no se envían: el archivo de directiva %1 de este equipo los prohíbe; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy file %1 forbids them, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Los informes de errores no se envían: el archivo de directiva %1 de este equipo los prohíbe, al menos desde el %2; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy file %1 forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Los informes de errores no se envían: el archivo de directiva %1 de su cuenta de usuario los prohíbe; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy file %1 forbids them, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Los informes de errores no se envían: el archivo de directiva %1 de su cuenta de usuario los prohíbe, al menos desde el %2; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the meeting&apos;s server %1 does not permit them.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Los informes de errores no se envían: el servidor de la reunión, %1, no los permite.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: a policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los datos del programa de mejora no se envían: una directiva los prohíbe; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server %1 forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Los datos del programa de mejora no se envían: el servidor %1 los prohíbe; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server %1 forbids it, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation>Los datos del programa de mejora no se envían: el servidor %1 los prohíbe, al menos desde el %2; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy file %1 forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Los datos del programa de mejora no se envían: el archivo de directiva %1 de este equipo los prohíbe; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy file %1 forbids it, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Los datos del programa de mejora no se envían: el archivo de directiva %1 de este equipo los prohíbe, al menos desde el %2; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy file %1 forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation>Los datos del programa de mejora no se envían: el archivo de directiva %1 de su cuenta de usuario los prohíbe; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy file %1 forbids it, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation>Los datos del programa de mejora no se envían: el archivo de directiva %1 de su cuenta de usuario los prohíbe, al menos desde el %2; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>This data may be sent.</source>
        <extracomment>MEANING-CRITICAL. Said of a category in a state that needs no further words</extracomment>
        <translation>Está permitido enviar estos datos.</translation>
    </message>
    <message>
        <source>This data is not sent.</source>
        <extracomment>MEANING-CRITICAL. Said of a category in a state that needs no further words</extracomment>
        <translation>Estos datos no se envían.</translation>
    </message>
    <message>
        <source>Usage data is not sent: nobody is signed in, so no policy is known.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los datos de uso no se envían: nadie ha iniciado sesión, así que no se conoce ninguna directiva.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of %1 is not known at present.</source>
        <extracomment>MEANING-CRITICAL. %1: name of the organization</extracomment>
        <translation>Los datos de uso no se envían: actualmente no se conoce la directiva de %1.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the meeting&apos;s server has not told its policy.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los datos de uso no se envían: el servidor de la reunión no ha comunicado su directiva.</translation>
    </message>
    <message>
        <source>Error reports are not sent: nobody is signed in, so no policy is known; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los informes de errores no se envían: nadie ha iniciado sesión, así que no se conoce ninguna directiva; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of %1 is not known at present; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: name of the organization</extracomment>
        <translation>Los informes de errores no se envían: actualmente no se conoce la directiva de %1; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the meeting&apos;s server has not told its policy.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los informes de errores no se envían: el servidor de la reunión no ha comunicado su directiva.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: nobody is signed in, so no policy is known; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los datos del programa de mejora no se envían: nadie ha iniciado sesión, así que no se conoce ninguna directiva; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the policy of %1 is not known at present; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: name of the organization</extracomment>
        <translation>Los datos del programa de mejora no se envían: actualmente no se conoce la directiva de %1; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Census data is not recorded and not sent: the server names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los datos de censo no se registran y no se envían: el servidor no indica ninguna dirección a la que enviarlos.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the server names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los datos de uso no se envían: el servidor no indica ninguna dirección a la que enviarlos.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the server names no address to send them to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los informes de errores no se envían: el servidor no indica ninguna dirección a la que enviarlos; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server names no address to send it to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los datos del programa de mejora no se envían: el servidor no indica ninguna dirección a la que enviarlos; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Error reports are not sent: you have not opted in.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los informes de errores no se envían: usted no ha dado su consentimiento.</translation>
    </message>
    <message>
        <source>Error reports are not sent: you chose not to send them.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los informes de errores no se envían: usted eligió no enviarlos.</translation>
    </message>
    <message>
        <source>Error reports are not sent: you chose on %1 not to send them.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>Los informes de errores no se envían: el %1 usted eligió no enviarlos.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: you have not signed up.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los datos del programa de mejora no se envían: usted no se ha inscrito.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: you chose not to send it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los datos del programa de mejora no se envían: usted eligió no enviarlos.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: you chose on %1 not to send it.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>Los datos del programa de mejora no se envían: el %1 usted eligió no enviarlos.</translation>
    </message>
    <message>
        <source>Census data is not recorded and not sent: the server %1 names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Los datos de censo no se registran y no se envían: el servidor %1 no indica ninguna dirección a la que enviarlos.</translation>
    </message>
    <message>
        <source>Usage data is not sent: the server %1 names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Los datos de uso no se envían: el servidor %1 no indica ninguna dirección a la que enviarlos.</translation>
    </message>
    <message>
        <source>Error reports are not sent: the server %1 names no address to send them to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Los informes de errores no se envían: el servidor %1 no indica ninguna dirección a la que enviarlos; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server %1 names no address to send it to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation>Los datos del programa de mejora no se envían: el servidor %1 no indica ninguna dirección a la que enviarlos; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Usage data is not sent: this program was built to send none unless an admin&apos;s policy permits it.</source>
        <extracomment>MEANING-CRITICAL. Whoever built the program decided it for everybody who runs it</extracomment>
        <translation>Los datos de uso no se envían: este programa se compiló para no enviar ninguno, salvo que la directiva de un administrador los permita.</translation>
    </message>
    <message>
        <source>Error reports are not sent: this program was built to send none unless an admin&apos;s policy permits them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. Whoever built the program decided it for everybody who runs it</extracomment>
        <translation>Los informes de errores no se envían: este programa se compiló para no enviar ninguno, salvo que la directiva de un administrador los permita; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this program was built to send none unless an admin&apos;s policy permits it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. Whoever built the program decided it for everybody who runs it</extracomment>
        <translation>Los datos del programa de mejora no se envían: este programa se compiló para no enviar ninguno, salvo que la directiva de un administrador los permita; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Census data is not recorded and not sent: this program was built without the part that sends.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los datos de censo no se registran y no se envían: este programa se compiló sin la parte que envía.</translation>
    </message>
    <message>
        <source>Usage data is not recorded and not sent: this program was built without the part that sends.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los datos de uso no se registran y no se envían: este programa se compiló sin la parte que envía.</translation>
    </message>
    <message>
        <source>Error reports are not recorded and not sent: this program was built without the part that sends; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los informes de errores no se registran y no se envían: este programa se compiló sin la parte que envía; lo que usted haya elegido se conserva.</translation>
    </message>
    <message>
        <source>Improvement program data is not recorded and not sent: this program was built without the part that sends; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los datos del programa de mejora no se registran y no se envían: este programa se compiló sin la parte que envía; lo que usted haya elegido se conserva.</translation>
    </message>
</context>
<context>
    <name>DesktopEntry</name>
    <message>
        <source>Business Messenger</source>
        <extracomment>Kind of program, in the menu of programs</extracomment>
        <translation>Mensajería empresarial</translation>
    </message>
    <message>
        <source>Sign in to your organization, and decide what error reporting sends</source>
        <extracomment>MEANING-CRITICAL. What the program is for, in the menu of programs and in software centres</extracomment>
        <translation>Inicie sesión en su organización y decida qué envían los informes de errores</translation>
    </message>
    <message>
        <source>Options</source>
        <extracomment>Entry of the icon&apos;s menu: opens the options</extracomment>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>What is sent</source>
        <extracomment>MEANING-CRITICAL. Entry of the icon&apos;s menu: opens the window that shows what is sent</extracomment>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>Candor signs in to the server of your organization and obeys the policy that it finds there. What error reporting collects is decided by you and your admin together: nothing is recorded unless both allow it, and withdrawing destroys at once what was waiting to be sent.</source>
        <extracomment>MEANING-CRITICAL. In software centres</extracomment>
        <translation>Candor inicia sesión en el servidor de su organización y obedece la directiva que encuentra allí. Lo que recopilan los informes de errores lo deciden juntos usted y su administrador: no se registra nada a menos que ambos lo permitan, y al retirar el consentimiento se destruye de inmediato lo que estaba pendiente de envío.</translation>
    </message>
    <message>
        <source>Options &gt; General says at every box what is sent, to which host, who decided, and since when</source>
        <extracomment>MEANING-CRITICAL. In software centres</extracomment>
        <translation>Opciones &gt; General indica en cada casilla qué se envía, a qué host, quién lo decidió y desde cuándo</translation>
    </message>
    <message>
        <source>Every record can be read, byte for byte, before and after it is sent</source>
        <extracomment>MEANING-CRITICAL. In software centres</extracomment>
        <translation>Cada registro se puede leer, byte a byte, antes y después de enviarse</translation>
    </message>
    <message>
        <source>Policies of the server, the computer and the person are read; whoever forbids, wins</source>
        <extracomment>MEANING-CRITICAL. In software centres</extracomment>
        <translation>Se leen las directivas del servidor, del equipo y de la persona; la que prohíbe prevalece</translation>
    </message>
    <message>
        <source>The language can be changed while the program runs</source>
        <extracomment>In software centres</extracomment>
        <translation>El idioma se puede cambiar mientras el programa está en marcha</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>Finding your organization&apos;s server failed.</source>
        <translation>No se ha podido encontrar el servidor de su organización.</translation>
    </message>
    <message>
        <source>Asking the server how to sign in failed.</source>
        <translation>No se ha podido preguntar al servidor cómo iniciar sesión.</translation>
    </message>
    <message>
        <source>Checking the password failed.</source>
        <translation>No se ha podido comprobar la contraseña.</translation>
    </message>
    <message>
        <source>Looking up your account failed.</source>
        <translation>No se ha podido buscar su cuenta.</translation>
    </message>
    <message>
        <source>Registering this program with the server failed.</source>
        <translation>No se ha podido dar de alta este programa en el servidor.</translation>
    </message>
    <message>
        <source>You are signed in, but your organization&apos;s policy could not be fetched.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Ha iniciado sesión, pero no se ha podido obtener la directiva de su organización.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>Se ha perdido la conexión con el servidor.</translation>
    </message>
    <message>
        <source>%1 answered, but not as a server this program can sign in to. Check the address, or ask your support team for the right server.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 ha respondido, pero no como un servidor en el que este programa pueda iniciar sesión. Compruebe la dirección o pregunte a su equipo de soporte cuál es el servidor correcto.</translation>
    </message>
    <message>
        <source>%1 answered, but not as a server this program can sign in to (%2). Check the address, or ask your support team for the right server.</source>
        <extracomment>%1: host name of a server; %2: what was missing in its answer, a technical term in English</extracomment>
        <translation>%1 ha respondido, pero no como un servidor en el que este programa pueda iniciar sesión (%2). Compruebe la dirección o pregunte a su equipo de soporte cuál es el servidor correcto.</translation>
    </message>
    <message>
        <source>%1 reported an error. Try again in a few minutes; if it stays, tell your support team.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 ha notificado un error. Vuelva a intentarlo dentro de unos minutos; si continúa, informe a su equipo de soporte.</translation>
    </message>
    <message>
        <source>%1 reported an error (%2). Try again in a few minutes; if it stays, tell your support team.</source>
        <extracomment>%1: host name of a server; %2: the server&apos;s error codes, technical terms in English</extracomment>
        <translation>%1 ha notificado un error (%2). Vuelva a intentarlo dentro de unos minutos; si continúa, informe a su equipo de soporte.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted. Ask your support team to check it.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 presenta un certificado que no es de confianza. Pida a su equipo de soporte que lo compruebe.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Ask your support team to check it.</source>
        <extracomment>%1: host name of a server; %2: the TLS library&apos;s reason, may be in English</extracomment>
        <translation>%1 presenta un certificado que no es de confianza: %2. Pida a su equipo de soporte que lo compruebe.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which is not one of your organization&apos;s servers, so the redirect was refused. Tell your support team.</source>
        <extracomment>%1: host name of the server that answered; %2: host name of another server it points to</extracomment>
        <translation>%1 redirige a %2, que no es uno de los servidores de su organización, así que la redirección se ha rechazado. Informe a su equipo de soporte.</translation>
    </message>
    <message>
        <source>%1 asks to send your sign-in to %2, which is not one of your organization&apos;s servers, so it was not sent. Tell your support team.</source>
        <extracomment>%1: host name of the server that answered; %2: host name of another server</extracomment>
        <translation>%1 pide enviar sus datos de inicio de sesión a %2, que no es uno de los servidores de su organización, así que no se han enviado. Informe a su equipo de soporte.</translation>
    </message>
    <message>
        <source>There is no host named %1. Check the address and your network connection.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>No existe ningún host llamado %1. Compruebe la dirección y su conexión de red.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check your network connection and try again.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 no ha respondido a tiempo. Compruebe su conexión de red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be read. Tell your support team.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 ha dado una respuesta demasiado grande para leerla. Informe a su equipo de soporte.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your network connection and try again.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 no está accesible. Compruebe su conexión de red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 does not accept this address with this password. Type the password again.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 no acepta esta dirección con esta contraseña. Escriba la contraseña de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not offer signing in with a password. Ask your support team how to sign in.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 no ofrece el inicio de sesión con contraseña. Pregunte a su equipo de soporte cómo iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 has no policy to give at the moment. Until it has, the last policy known for your account holds; without one, only census data is recorded.</source>
        <extracomment>MEANING-CRITICAL. %1: host name of a server</extracomment>
        <translation>%1 no tiene ninguna directiva que dar en este momento. Hasta que la tenga, rige la última directiva conocida para su cuenta; sin ella, solo se registran los datos de censo.</translation>
    </message>
    <message>
        <source>%1 has ended this sign-in because your account was signed in somewhere else. Sign in again to continue here.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 ha cerrado esta sesión porque se ha iniciado sesión con su cuenta en otro lugar. Vuelva a iniciar sesión para continuar aquí.</translation>
    </message>
    <message>
        <source>You cancelled signing in to %1. Sign in again when you like.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>Ha cancelado el inicio de sesión en %1. Vuelva a iniciar sesión cuando quiera.</translation>
    </message>
    <message>
        <source>This is not a sign-in address. Type it like this: name@example.com</source>
        <translation>Esta no es una dirección de inicio de sesión. Escríbala así: nombre@example.com</translation>
    </message>
    <message>
        <source>Finding your organization&apos;s server…</source>
        <translation>Buscando el servidor de su organización…</translation>
    </message>
    <message>
        <source>Asking the server how to sign in…</source>
        <translation>Preguntando al servidor cómo iniciar sesión…</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Comprobando la contraseña…</translation>
    </message>
    <message>
        <source>Looking up your account…</source>
        <translation>Buscando su cuenta…</translation>
    </message>
    <message>
        <source>Registering this program with the server…</source>
        <translation>Dando de alta este programa en el servidor…</translation>
    </message>
    <message>
        <source>Fetching your organization&apos;s policy…</source>
        <translation>Obteniendo la directiva de su organización…</translation>
    </message>
    <message>
        <source>Connecting for changes…</source>
        <translation>Conectando para recibir cambios…</translation>
    </message>
    <message>
        <source>The server</source>
        <extracomment>Stands in the place of a server&apos;s host name at the start of a sentence, where none is known yet</extracomment>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences in a row. %1: which step of signing in failed; %2: why, and what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the server</source>
        <extracomment>Stands in the place of a server&apos;s host name in the middle of a sentence, where none is known yet</extracomment>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>%1 reported an error (%2). The program tries again by itself; if it stays, tell your support team.</source>
        <extracomment>%1: host name of a server; %2: the server&apos;s error codes, technical terms in English</extracomment>
        <translation>%1 ha notificado un error (%2). El programa lo vuelve a intentar por sí solo; si continúa, informe a su equipo de soporte.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. The program tries again by itself; if this lasts, check your network connection.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 no ha respondido a tiempo. El programa lo vuelve a intentar por sí solo; si esto persiste, compruebe su conexión de red.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The program tries again by itself; if this lasts, check your network connection.</source>
        <extracomment>%1: host name of a server</extracomment>
        <translation>%1 no está accesible. El programa lo vuelve a intentar por sí solo; si esto persiste, compruebe su conexión de red.</translation>
    </message>
</context>
<context>
    <name>Guarantee</name>
    <message>
        <source>Before you begin to sign in, nothing leaves this computer.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Antes de que usted empiece a iniciar sesión, nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Data goes only to the address that the server you are signed in to names for it. The program has no address of its own.</source>
        <extracomment>MEANING-CRITICAL. &quot;server&quot;: the one the person signs in to</extracomment>
        <translation>Los datos van únicamente a la dirección que el servidor en el que usted ha iniciado sesión indica para ellos. El programa no tiene ninguna dirección propia.</translation>
    </message>
    <message>
        <source>While the server names no address for data, nothing is recorded.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Mientras el servidor no indique ninguna dirección para los datos, no se registra nada.</translation>
    </message>
    <message>
        <source>Every field that can be collected is listed in the help, with its purpose. A request holds nothing else.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Cada campo que se puede recopilar figura en la ayuda, con su finalidad. Una solicitud no contiene nada más.</translation>
    </message>
    <message>
        <source>Census data names neither your organization nor you: your sign-in address is hashed before it is written down, and hashed again before it is stored.</source>
        <extracomment>MEANING-CRITICAL. &quot;hashed&quot;: turned into a number from which the address cannot be read</extracomment>
        <translation>Los datos de censo no identifican ni a su organización ni a usted: a su dirección de inicio de sesión se le aplica un hash antes de escribirla, y se le aplica otro hash antes de almacenarla.</translation>
    </message>
    <message>
        <source>Usage data may name your organization. It carries no ID of you and none of this computer.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Los datos de uso pueden identificar a su organización. No llevan ningún identificador de usted ni de este equipo.</translation>
    </message>
    <message>
        <source>Error reports are recorded only while their check box is ticked and no policy forbids them. The box starts unticked.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Los informes de errores se registran únicamente mientras su casilla está activada y ninguna directiva los prohíbe. Al principio, la casilla no está activada.</translation>
    </message>
    <message>
        <source>Improvement program data is recorded only while you have signed up and no policy forbids it. It carries no ID at all.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Los datos del programa de mejora se registran únicamente mientras usted está inscrito y ninguna directiva los prohíbe. No llevan ningún identificador en absoluto.</translation>
    </message>
    <message>
        <source>Unknown is forbidden. Until a policy is known for your account, and whenever a policy cannot be read, only census data may be recorded.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Lo desconocido está prohibido. Hasta que se conozca una directiva para su cuenta, y siempre que una directiva no se pueda leer, solo está permitido registrar los datos de censo.</translation>
    </message>
    <message>
        <source>While the server cannot be reached, the last policy known for your account counts: what it forbids for ever, what it permits for 7 days.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Mientras no se pueda acceder al servidor, rige la última directiva conocida para su cuenta: lo que prohíbe, para siempre; lo que permite, durante 7 días.</translation>
    </message>
    <message>
        <source>Forbidding wins. What one policy forbids, no other policy and no check box permits, and no policy can say yes for you.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>La prohibición prevalece. Lo que una directiva prohíbe no lo permite ninguna otra directiva ni ninguna casilla, y ninguna directiva puede decir que sí por usted.</translation>
    </message>
    <message>
        <source>When a permission ends, what was waiting to be sent is destroyed at once, and a transfer under way is broken off. A receipt stays on this computer: how many records were erased, and when. It is never sent.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Cuando un permiso termina, lo que estaba pendiente de envío se destruye de inmediato, y una transferencia en curso se interrumpe. En este equipo queda un comprobante: cuántos registros se borraron y cuándo. Nunca se envía.</translation>
    </message>
    <message>
        <source>A permission never reaches back: nothing from before it is ever used for it.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Un permiso nunca es retroactivo: nada anterior a él se utiliza nunca para él.</translation>
    </message>
    <message>
        <source>What was recorded for one account is never sent for another: it is destroyed when another account signs in.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Lo que se registró para una cuenta nunca se envía para otra: se destruye cuando otra cuenta inicia sesión.</translation>
    </message>
    <message>
        <source>Each category is sent by itself, in requests and over connections of its own, without a cookie, without your sign-in, and with nothing that joins it to another category.</source>
        <extracomment>MEANING-CRITICAL. &quot;category&quot;: census data, usage data and so on</extracomment>
        <translation>Cada categoría se envía por separado, en solicitudes y por conexiones propias, sin cookies, sin su inicio de sesión y sin nada que la una a otra categoría.</translation>
    </message>
    <message>
        <source>“What is sent” shows what was sent, byte for byte.</source>
        <extracomment>MEANING-CRITICAL. &quot;What is sent&quot; is the title of a window</extracomment>
        <translation>«Qué se envía» muestra lo que se ha enviado, byte a byte.</translation>
    </message>
    <message>
        <source>What was recorded with permission survives a crash of the program, and is stored once.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Lo que se registró con permiso sobrevive a un cierre inesperado del programa y se almacena una sola vez.</translation>
    </message>
    <message>
        <source>Nothing is kept here for long: error reports that could not be sent, at most 7 days; everything waiting to be sent, at most 16 MB; what was sent, so that you can look at it in “What is sent”, 7 days and at most 1 MB.</source>
        <extracomment>MEANING-CRITICAL. &quot;What is sent&quot; is the title of a window</extracomment>
        <translation>Nada se conserva aquí mucho tiempo: los informes de errores que no se han podido enviar, 7 días como máximo; todo lo que está pendiente de envío, 16 MB como máximo; lo que se ha enviado, para que usted pueda consultarlo en «Qué se envía», 7 días y 1 MB como máximo.</translation>
    </message>
    <message>
        <source>Quitting the program never waits for the network.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Al salir del programa nunca se espera a la red.</translation>
    </message>
    <message>
        <source>When the program is started a second time while it runs, the second one collects nothing and sends nothing.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Cuando el programa se inicia por segunda vez mientras está en marcha, el segundo no recopila nada ni envía nada.</translation>
    </message>
    <message>
        <source>The program asks the service to erase what it stored only when you tell it to, after showing you the request.</source>
        <extracomment>MEANING-CRITICAL. &quot;service&quot;: whoever stores the data</extracomment>
        <translation>El programa pide al servicio que borre lo que ha almacenado únicamente cuando usted se lo indica, después de mostrarle la solicitud.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>nobody</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table</extracomment>
        <translation>nadie</translation>
    </message>
    <message>
        <source>this device</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table</extracomment>
        <translation>este dispositivo</translation>
    </message>
    <message>
        <source>your organization</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table</extracomment>
        <translation>su organización</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table: one person can be told from another, but not named</extracomment>
        <translation>una persona, sin nombrarla</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>MEANING-CRITICAL. Whom a collected value may identify, in a table</extracomment>
        <translation>usted</translation>
    </message>
    <message>
        <source>Always collected; nobody can turn it off. It is not collected while the server you are signed in to names no address to send it to. It names neither your organization nor you.</source>
        <extracomment>MEANING-CRITICAL. Rule of census data</extracomment>
        <translation>Se recopilan siempre; nadie puede desactivarlos. No se recopilan mientras el servidor en el que usted ha iniciado sesión no indique ninguna dirección a la que enviarlos. No nombran ni a su organización ni a usted.</translation>
    </message>
    <message>
        <source>Collected unless your admin forbids it. Only the admin can turn it off, for everyone in the organization. It may identify your organization, never you.</source>
        <extracomment>MEANING-CRITICAL. Rule of usage data</extracomment>
        <translation>Se recopilan a menos que su administrador lo prohíba. Solo el administrador puede desactivarlos, para todas las personas de la organización. Pueden identificar a su organización, nunca a usted.</translation>
    </message>
    <message>
        <source>Collected only if your admin does not forbid it and you have said yes in the options. It is off until you say yes. It may hold personal data, such as your IP address and your SIP address.</source>
        <extracomment>MEANING-CRITICAL. Rule of error reporting data</extracomment>
        <translation>Se recopilan solo si su administrador no lo prohíbe y usted ha dicho que sí en las opciones. Están desactivados hasta que usted diga que sí. Pueden contener datos personales, como su dirección IP y su dirección SIP.</translation>
    </message>
    <message>
        <source>Collected only if your admin does not forbid it and you have signed up in the options. It is off until you sign up. It identifies neither your organization nor you.</source>
        <extracomment>MEANING-CRITICAL. Rule of the Customer Experience Improvement Program</extracomment>
        <translation>Los datos se recopilan solo si su administrador no lo prohíbe y usted se ha inscrito en las opciones. Están desactivados hasta que usted se inscriba. No identifican ni a su organización ni a usted.</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>Heads of a table of everything that can be collected</extracomment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>May identify</source>
        <extracomment>MEANING-CRITICAL. Head of a table of everything that can be collected</extracomment>
        <translation>Puede identificar a</translation>
    </message>
    <message>
        <source>What is collected</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>Qué se recopila</translation>
    </message>
    <message>
        <source>Who decides</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>Your admin can forbid usage data, error reporting and the improvement program: in the server&apos;s policy, in the policy of this computer, or in the policy of your user account.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Su administrador puede prohibir los datos de uso, los informes de errores y el programa de mejora: en la directiva del servidor, en la directiva de este equipo o en la directiva de su cuenta de usuario.</translation>
    </message>
    <message>
        <source>In comparable products a server can lift a ban that the computer&apos;s policy has set. Here it cannot.</source>
        <extracomment>MEANING-CRITICAL. &quot;Comparable products&quot;: the original server family&apos;s own client</extracomment>
        <translation>En productos comparables, un servidor puede levantar una prohibición que la directiva del equipo haya establecido. Aquí no puede.</translation>
    </message>
    <message>
        <source>Open the options with the gear button, clear the check box and choose OK. You can do this at any time.</source>
        <extracomment>MEANING-CRITICAL</extracomment>
        <translation>Abra las opciones con el botón del engranaje, desactive la casilla y elija Aceptar. Puede hacerlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Where the files are</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>Dónde están los archivos</translation>
    </message>
    <message>
        <source>Your choices: %1</source>
        <extracomment>MEANING-CRITICAL. %1: path of a file</extracomment>
        <translation>Lo que usted ha elegido: %1</translation>
    </message>
    <message>
        <source>Logs, which are never sent by themselves: %1</source>
        <extracomment>MEANING-CRITICAL. %1: path of a folder</extracomment>
        <translation>Archivos de registro, que nunca se envían por sí solos: %1</translation>
    </message>
    <message>
        <source>Policy of this computer: %1</source>
        <extracomment>MEANING-CRITICAL. %1: path of a folder</extracomment>
        <translation>Directiva de este equipo: %1</translation>
    </message>
    <message>
        <source>What %1 sends, and who decides</source>
        <extracomment>MEANING-CRITICAL. Heading of the help page. %1: the product&apos;s name</extracomment>
        <translation>Qué envía %1 y quién decide</translation>
    </message>
    <message>
        <source>%1 sends data only as described here. “What is sent” in the main window shows you, byte for byte, what waits and what was sent lately.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>%1 envía datos solo tal como se describe aquí. «Qué se envía», en la ventana principal, le muestra, byte por byte, lo que está pendiente y lo que se ha enviado recientemente.</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>Qué sale de este equipo</translation>
    </message>
    <message>
        <source>This copy of %1 was built without the part that sends: it records nothing and sends nothing, whatever stands below.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>Esta copia de %1 se compiló sin la parte que envía: no registra nada y no envía nada, diga lo que diga más abajo.</translation>
    </message>
    <message>
        <source>This copy of %1 was built to send census data only, unless the policy of the server or of this computer permits more.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>Esta copia de %1 se compiló para enviar únicamente datos de censo, salvo que la directiva del servidor o de este equipo permita más.</translation>
    </message>
    <message>
        <source>On the web</source>
        <extracomment>MEANING-CRITICAL. Heading in the help: pages on the web</extracomment>
        <translation>En la Web</translation>
    </message>
    <message>
        <source>These pages belong to whoever runs the service you are signed in to. %1 does not ask for them: your browser does, when you choose one.</source>
        <extracomment>MEANING-CRITICAL. Before three addresses of web pages. %1: the product&apos;s name</extracomment>
        <translation>Estas páginas pertenecen a quien opera el servicio en el que ha iniciado sesión. No es %1 quien las solicita: lo hace su navegador cuando usted elige una.</translation>
    </message>
    <message>
        <source>Help with the service: %1</source>
        <extracomment>MEANING-CRITICAL. %1: address of a web page</extracomment>
        <translation>Ayuda del servicio: %1</translation>
    </message>
    <message>
        <source>The operator&apos;s privacy statement: %1</source>
        <extracomment>MEANING-CRITICAL. %1: address of a web page: how the service&apos;s operator handles personal data</extracomment>
        <translation>Declaración de privacidad del operador: %1</translation>
    </message>
    <message>
        <source>What your network must let through: %1</source>
        <extracomment>MEANING-CRITICAL. %1: address of a web page, for whoever sets up a network or a firewall</extracomment>
        <translation>Lo que su red debe dejar pasar: %1</translation>
    </message>
</context>
<context>
    <name>HindranceText</name>
    <message>
        <source>Off: Candor was already running</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: permitted, but this window does not collect it, since the program was running when it was started</extracomment>
        <translation>Desactivado: Candor ya estaba en marcha</translation>
    </message>
    <message>
        <source>Off: nothing can be written</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: permitted, but no file can be written for it</extracomment>
        <translation>Desactivado: no se puede escribir nada</translation>
    </message>
    <message>
        <source>On hold: nothing can be sent</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: permitted, but its file cannot be opened</extracomment>
        <translation>En espera: no se puede enviar nada</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>Census data</source>
        <extracomment>MEANING-CRITICAL. Name of a category</extracomment>
        <translation>Datos de censo</translation>
    </message>
    <message>
        <source>Usage data</source>
        <extracomment>MEANING-CRITICAL. Name of a category</extracomment>
        <translation>Datos de uso</translation>
    </message>
    <message>
        <source>Error reporting data</source>
        <extracomment>MEANING-CRITICAL. Name of a category</extracomment>
        <translation>Datos de informes de errores</translation>
    </message>
    <message>
        <source>Customer Experience Improvement Program</source>
        <extracomment>MEANING-CRITICAL. Name of a category</extracomment>
        <translation>Programa para la mejora de la experiencia del usuario</translation>
    </message>
    <message>
        <source>On: always</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: it is collected, and nobody can turn it off</extracomment>
        <translation>Activado: siempre</translation>
    </message>
    <message>
        <source>On: permitted by policy</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: it is collected, no policy forbids it</extracomment>
        <translation>Activado: permitido por la directiva</translation>
    </message>
    <message>
        <source>On: you opted in</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: it is collected, the person said yes</extracomment>
        <translation>Activado: usted dio su consentimiento</translation>
    </message>
    <message>
        <source>Off: you have not opted in</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, the person has not said yes</extracomment>
        <translation>Desactivado: usted no ha dado su consentimiento</translation>
    </message>
    <message>
        <source>Off: forbidden by policy</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, a policy forbids it</extracomment>
        <translation>Desactivado: prohibido por la directiva</translation>
    </message>
    <message>
        <source>Off: the policy is not known</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, no policy is known yet</extracomment>
        <translation>Desactivado: no se conoce la directiva</translation>
    </message>
    <message>
        <source>Off: the policy cannot be read</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, a policy is there but cannot be read</extracomment>
        <translation>Desactivado: no se puede leer la directiva</translation>
    </message>
    <message>
        <source>Off: the server names no address for it</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, the server names no address to send to</extracomment>
        <translation>Desactivado: el servidor no indica ninguna dirección para ello</translation>
    </message>
    <message>
        <source>Off: this program cannot send</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, the program was built without the part that sends</extracomment>
        <translation>Desactivado: este programa no puede enviar</translation>
    </message>
</context>
<context>
    <name>SaveText</name>
    <message>
        <source>What you turned off stays off until %2 ends, but this could not be saved, because %1 cannot be written: make sure that you may write there and that the disk has room, then choose OK again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file; %2: the product&apos;s name</extracomment>
        <translation>Lo que usted ha desactivado permanece desactivado hasta que termine %2, pero esto no se ha podido guardar, porque no se puede escribir en %1: asegúrese de que usted tiene permiso para escribir ahí y de que queda espacio en el disco; después, elija Aceptar de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was saved, because %1 cannot be written: make sure that you may write there and that the disk has room, then choose OK again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>No se ha guardado nada, porque no se puede escribir en %1: asegúrese de que usted tiene permiso para escribir ahí y de que queda espacio en el disco; después, elija Aceptar de nuevo.</translation>
    </message>
    <message>
        <source>What you turned off stays off until %2 ends, but this could not be saved, because %1 does not hold what was written to it: another program may have changed it at the same time, so choose OK again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file; %2: the product&apos;s name</extracomment>
        <translation>Lo que usted ha desactivado permanece desactivado hasta que termine %2, pero esto no se ha podido guardar, porque %1 no contiene lo que se escribió en él: es posible que otro programa lo haya cambiado al mismo tiempo, así que elija Aceptar de nuevo.</translation>
    </message>
    <message>
        <source>It is not certain that your changes were saved, because %1 does not hold what was written to it: another program may have changed it at the same time, so choose OK again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>No es seguro que sus cambios se hayan guardado, porque %1 no contiene lo que se escribió en él: es posible que otro programa lo haya cambiado al mismo tiempo, así que elija Aceptar de nuevo.</translation>
    </message>
    <message>
        <source>The account changed: nobody is signed in now, and the changes you had not saved were dropped.</source>
        <translation>La cuenta ha cambiado: ahora nadie tiene la sesión iniciada, y los cambios que usted no había guardado se han descartado.</translation>
    </message>
    <message>
        <source>The account changed: nobody is signed in now.</source>
        <translation>La cuenta ha cambiado: ahora nadie tiene la sesión iniciada.</translation>
    </message>
    <message>
        <source>The account changed: these are now the options of %1, and the changes you had not saved were dropped.</source>
        <extracomment>%1: address of the account signed in</extracomment>
        <translation>La cuenta ha cambiado: estas son ahora las opciones de %1, y los cambios que usted no había guardado se han descartado.</translation>
    </message>
    <message>
        <source>The account changed: these are now the options of %1.</source>
        <extracomment>%1: address of the account signed in</extracomment>
        <translation>La cuenta ha cambiado: estas son ahora las opciones de %1.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>candor: %1; see candor --help</source>
        <extracomment>%1: what is wrong with the command line</extracomment>
        <translation>candor: %1; consulte candor --help</translation>
    </message>
    <message>
        <source>--service takes an https address (http on a loopback address only)</source>
        <translation>--service espera una dirección https (http solo en una dirección de bucle invertido)</translation>
    </message>
    <message>
        <source>--account takes an address like someone@example.com</source>
        <translation>--account espera una dirección como someone@example.com</translation>
    </message>
    <message>
        <source>--open takes options, sign-in or data</source>
        <translation>--open espera options, sign-in o data</translation>
    </message>
    <message>
        <source>--translation takes a file that can be read</source>
        <translation>--translation espera un archivo que se pueda leer</translation>
    </message>
    <message>
        <source>--translation brings its own language; leave --language out</source>
        <translation>--translation trae su propio idioma; omita --language</translation>
    </message>
    <message>
        <source>--tour goes with --demo</source>
        <translation>--tour se usa con --demo</translation>
    </message>
    <message>
        <source>--demo brings a service of its own; leave --service out</source>
        <translation>--demo trae su propio servicio; omita --service</translation>
    </message>
    <message>
        <source>--screenshots shows the languages built in; leave --translation out</source>
        <translation>--screenshots muestra los idiomas integrados; omita --translation</translation>
    </message>
    <message>
        <source>--password-file goes with --account</source>
        <translation>--password-file se usa con --account</translation>
    </message>
    <message>
        <source>unknown argument &apos;%1&apos;</source>
        <extracomment>%1: as written</extracomment>
        <translation>argumento desconocido «%1»</translation>
    </message>
    <message>
        <source>%1 (%2, identifies %3, since consent version %4): %5</source>
        <extracomment>MEANING-CRITICAL. A field that may be collected. %1: name, %2: type, %3: whom it identifies, English words; %4: number of the version of consent; %5: what it is for, a sentence</extracomment>
        <translation>%1 (%2, identifica a %3, desde la versión %4 del consentimiento): %5</translation>
    </message>
    <message>
        <source>every request</source>
        <extracomment>MEANING-CRITICAL. Head of a list: the fields that are in all requests</extracomment>
        <translation>cada solicitud</translation>
    </message>
    <message>
        <source>queued: %1</source>
        <extracomment>MEANING-CRITICAL. Head of a list: records that wait to be sent. %1: how many</extracomment>
        <translation>pendientes: %1</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <extracomment>MEANING-CRITICAL. Head of a list: requests. %1: how many</extracomment>
        <translation>enviadas: %1</translation>
    </message>
    <message>
        <source>status %1</source>
        <extracomment>%1: number of the HTTP status</extracomment>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>receipts: %1</source>
        <extracomment>MEANING-CRITICAL. Head of a list: receipts for what was erased on this computer. %1: how many</extracomment>
        <translation>comprobantes: %1</translation>
    </message>
    <message>
        <source>records erased: %1</source>
        <extracomment>MEANING-CRITICAL. %1: how many</extracomment>
        <translation>registros borrados: %1</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <extracomment>%1: a file</extracomment>
        <translation>no se puede leer %1</translation>
    </message>
    <message>
        <source>cannot make sense of &apos;%1&apos;</source>
        <extracomment>%1: as written</extracomment>
        <translation>no se entiende «%1»</translation>
    </message>
    <message>
        <source>the demo&apos;s files cannot be made in %1</source>
        <extracomment>%1: a folder</extracomment>
        <translation>los archivos de la demostración no se pueden crear en %1</translation>
    </message>
    <message>
        <source>candor-service is neither beside candor nor on the PATH; build or install it</source>
        <translation>candor-service no está junto a candor ni en PATH; compílelo o instálelo</translation>
    </message>
    <message>
        <source>candor-service could not add the demo&apos;s account</source>
        <translation>candor-service no pudo agregar la cuenta de la demostración</translation>
    </message>
    <message>
        <source>candor-service did not start: %1</source>
        <extracomment>%1: what the system says</extracomment>
        <translation>candor-service no se inició: %1</translation>
    </message>
    <message>
        <source>candor-service said &apos;%1&apos; in place of its address</source>
        <extracomment>%1: what it said</extracomment>
        <translation>candor-service indicó «%1» en lugar de su dirección</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 no contiene ningún certificado en formato PEM</translation>
    </message>
    <message>
        <source>there is no display: neither DISPLAY nor WAYLAND_DISPLAY is set</source>
        <translation>no hay pantalla: no se ha definido DISPLAY ni WAYLAND_DISPLAY</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>error al iniciar sesión</translation>
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
        <translation>%1 (host %2, estado %3)</translation>
    </message>
    <message>
        <source>%1 (host %2, status %3, %4)</source>
        <extracomment>%1: name of an error, %2: host, %3: HTTP status, %4: what is known beside, in English</extracomment>
        <translation>%1 (host %2, estado %3, %4)</translation>
    </message>
    <message>
        <source>%1 does not take &quot;%2&quot;</source>
        <extracomment>%1: a command or flag, %2: what was written behind it</extracomment>
        <translation>%1 no admite «%2»</translation>
    </message>
    <message>
        <source>%1 needs a file</source>
        <extracomment>%1: a command</extracomment>
        <translation>%1 necesita un archivo</translation>
    </message>
    <message>
        <source>%1 (no fault)</source>
        <extracomment>What is remarked on a file, and no fault of it. %1: the remark</extracomment>
        <translation>%1 (ningún fallo)</translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>ningún fallo</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>falta un comando</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>no existe el comando «%1»</translation>
    </message>
    <message>
        <source>the server&apos;s answer (status %1) is no policy</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids. %1: number of the HTTP status</extracomment>
        <translation>la respuesta del servidor (estado %1) no es una directiva</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>no se puede abrir el archivo</translation>
    </message>
    <message>
        <source>not configured</source>
        <extracomment>State of a policy setting</extracomment>
        <translation>no configurado</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where a policy setting comes from: nobody has set it</extracomment>
        <translation>valor predeterminado</translation>
    </message>
    <message>
        <source>%1 (%2, since %3)</source>
        <extracomment>Where a policy setting comes from. %1: server, machine, user or pool; %2: host or file; %3: date</extracomment>
        <translation>%1 (%2, desde el %3)</translation>
    </message>
    <message>
        <source>known (%1)</source>
        <extracomment>State of the server&apos;s policy. %1: host</extracomment>
        <translation>conocida (%1)</translation>
    </message>
    <message>
        <source>known (%1, since %2, last known good)</source>
        <extracomment>State of the server&apos;s policy, when the server does not answer. %1: host, %2: date</extracomment>
        <translation>conocida (%1, desde el %2, última válida conocida)</translation>
    </message>
    <message>
        <source>known (%1, since %2)</source>
        <extracomment>State of the server&apos;s policy. %1: host, %2: date</extracomment>
        <translation>conocida (%1, desde el %2)</translation>
    </message>
    <message>
        <source>cannot be read (%1); what it would govern is forbidden</source>
        <extracomment>MEANING-CRITICAL. State of the server&apos;s policy. %1: host</extracomment>
        <translation>no se puede leer (%1); lo que regiría está prohibido</translation>
    </message>
    <message>
        <source>unknown; only census may be recorded</source>
        <extracomment>MEANING-CRITICAL. State of the server&apos;s policy</extracomment>
        <translation>desconocida; solo se puede registrar el censo</translation>
    </message>
    <message>
        <source>fault</source>
        <extracomment>In the place of a value: it cannot be read</extracomment>
        <translation>fallo</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. %1: a sentence</extracomment>
        <translation>descartado: %1</translation>
    </message>
    <message>
        <source>fault, which forbids</source>
        <extracomment>MEANING-CRITICAL. In the place of a policy setting&apos;s value</extracomment>
        <translation>fallo, lo cual prohíbe</translation>
    </message>
    <message>
        <source>in force: %1, from %2</source>
        <extracomment>MEANING-CRITICAL. A policy setting. %1: its value, %2: where it comes from</extracomment>
        <translation>en vigor: %1, según %2</translation>
    </message>
    <message>
        <source>server&apos;s policy: %1</source>
        <extracomment>MEANING-CRITICAL. %1: its state</extracomment>
        <translation>directiva del servidor: %1</translation>
    </message>
    <message>
        <source>Faults of whole documents</source>
        <extracomment>Head of a list of policy files that cannot be read</extracomment>
        <translation>Fallos de documentos completos</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>Head of a list of remarks on policy files</extracomment>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>collected</source>
        <extracomment>MEANING-CRITICAL. State of a category of data</extracomment>
        <translation>se recopila</translation>
    </message>
    <message>
        <source>not collected</source>
        <extracomment>MEANING-CRITICAL. State of a category of data</extracomment>
        <translation>no se recopila</translation>
    </message>
    <message>
        <source>no password can be read from %1</source>
        <extracomment>%1: a file</extracomment>
        <translation>no se puede leer ninguna contraseña de %1</translation>
    </message>
    <message>
        <source>there is no translation for --language %1; there are: %2</source>
        <extracomment>%1: a tag such as fr, %2: those that there are</extracomment>
        <translation>no hay traducción para --language %1; hay: %2</translation>
    </message>
    <message>
        <source>the glossary %1 cannot be read: %2</source>
        <extracomment>%1: a file, %2: what is wrong with it</extracomment>
        <translation>no se puede leer el glosario %1: %2</translation>
    </message>
    <message>
        <source>findings: %1</source>
        <extracomment>%1: how many</extracomment>
        <translation>hallazgos: %1</translation>
    </message>
    <message>
        <source>to review: %1</source>
        <extracomment>How many texts nobody has reviewed. %1: how many</extracomment>
        <translation>por revisar: %1</translation>
    </message>
    <message>
        <source>English: %1</source>
        <extracomment>%1: an English text of the program</extracomment>
        <translation>Inglés: %1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <extracomment>%1: the translation of a text of the program</extracomment>
        <translation>Traducción: %1</translation>
    </message>
    <message>
        <source>%1 has faults: see candor translation check</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 tiene fallos: consulte candor translation check</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1: a file, %2: what is wrong with it</extracomment>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>no finished, meaning-critical translation has the key %1</source>
        <extracomment>%1: as written</extracomment>
        <translation>ninguna traducción terminada de significado crítico tiene la clave %1</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <extracomment>%1: a file</extracomment>
        <translation>no se puede escribir %1</translation>
    </message>
    <message>
        <source>reviewed by %1: %2, in %3</source>
        <extracomment>%1: who has reviewed texts, %2: how many, %3: file</extracomment>
        <translation>revisados por %1: %2, en %3</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>Stands before how a command is to be written</extracomment>
        <translation>uso:</translation>
    </message>
    <message>
        <source>something follows the document&apos;s end</source>
        <translation>hay algo después del final del documento</translation>
    </message>
    <message>
        <source>the document is larger than %1 bytes</source>
        <extracomment>%1: how many</extracomment>
        <translation>el documento tiene más de %1 bytes</translation>
    </message>
    <message>
        <source>the document begins with a byte order mark</source>
        <translation>el documento empieza con una marca de orden de bytes</translation>
    </message>
    <message>
        <source>the document is not UTF-8</source>
        <translation>el documento no está en UTF-8</translation>
    </message>
    <message>
        <source>the document is nested deeper than %1</source>
        <extracomment>%1: how many</extracomment>
        <translation>el documento tiene más de %1 niveles de anidamiento</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice</source>
        <extracomment>%1: as written</extracomment>
        <translation>la clave «%1» aparece dos veces</translation>
    </message>
    <message>
        <source>a name in quotes is expected here</source>
        <translation>aquí se espera un nombre entre comillas</translation>
    </message>
    <message>
        <source>a colon is expected here</source>
        <translation>aquí se esperan dos puntos</translation>
    </message>
    <message>
        <source>a comma or &quot;%1&quot; is expected here</source>
        <extracomment>%1: a bracket</extracomment>
        <translation>aquí se espera una coma o «%1»</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>aquí se espera un valor</translation>
    </message>
    <message>
        <source>a digit is expected here</source>
        <translation>aquí se espera un dígito</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>el número está fuera del intervalo</translation>
    </message>
    <message>
        <source>a control character stands in a string</source>
        <translation>hay un carácter de control en una cadena</translation>
    </message>
    <message>
        <source>the document ends inside a string</source>
        <translation>el documento termina dentro de una cadena</translation>
    </message>
    <message>
        <source>the escape is none that JSON knows</source>
        <translation>JSON no conoce esta secuencia de escape</translation>
    </message>
    <message>
        <source>the escape is half of a surrogate pair</source>
        <translation>la secuencia de escape es la mitad de un par suplente</translation>
    </message>
    <message>
        <source>four hexadecimal digits are expected here</source>
        <translation>aquí se esperan cuatro dígitos hexadecimales</translation>
    </message>
    <message>
        <source>the cached policy cannot be opened</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids</extracomment>
        <translation>no se puede abrir la directiva en caché</translation>
    </message>
    <message>
        <source>the cached policy is not a regular file</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids</extracomment>
        <translation>la directiva en caché no es un archivo normal</translation>
    </message>
    <message>
        <source>the cached policy cannot be read</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids</extracomment>
        <translation>no se puede leer la directiva en caché</translation>
    </message>
    <message>
        <source>the document is not an object</source>
        <translation>el documento no es un objeto</translation>
    </message>
    <message>
        <source>the value must be true or false, without quotes</source>
        <translation>el valor debe ser true o false, sin comillas</translation>
    </message>
    <message>
        <source>only the pool that hosts a meeting decides this; ignored here</source>
        <translation>solo lo decide el grupo de servidores que aloja la reunión; aquí se omite</translation>
    </message>
    <message>
        <source>only the server decides this; ignored here</source>
        <translation>solo lo decide el servidor; aquí se omite</translation>
    </message>
    <message>
        <source>unknown key, ignored; did you mean &quot;%1&quot;?</source>
        <extracomment>%1: name of a policy setting</extracomment>
        <translation>clave desconocida, omitida; ¿quería decir «%1»?</translation>
    </message>
    <message>
        <source>unknown key, ignored</source>
        <translation>clave desconocida, omitida</translation>
    </message>
    <message>
        <source>the cached policy is damaged</source>
        <extracomment>MEANING-CRITICAL. Why a policy forbids</extracomment>
        <translation>la directiva en caché está dañada</translation>
    </message>
    <message>
        <source>it is a link</source>
        <extracomment>Why a file or folder with policies cannot be read</extracomment>
        <translation>es un enlace</translation>
    </message>
    <message>
        <source>this is not a folder</source>
        <translation>esto no es una carpeta</translation>
    </message>
    <message>
        <source>it cannot be opened: %1</source>
        <extracomment>Why a file or folder with policies cannot be read. %1: what the system says</extracomment>
        <translation>no se puede abrir: %1</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>esto no es un archivo normal</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>no se puede leer el archivo</translation>
    </message>
    <message>
        <source>the folder cannot be listed</source>
        <translation>no se puede mostrar el contenido de la carpeta</translation>
    </message>
    <message>
        <source>it does not belong to root</source>
        <translation>no pertenece a root</translation>
    </message>
    <message>
        <source>it belongs neither to you nor to root</source>
        <extracomment>Why a file or folder with policies is not trusted</extracomment>
        <translation>no pertenece a usted ni a root</translation>
    </message>
    <message>
        <source>it can be written by others than its owner</source>
        <extracomment>Why a file or folder with policies is not trusted</extracomment>
        <translation>pueden escribir en él personas distintas de su propietario</translation>
    </message>
    <message>
        <source>it is too old: after 7 days only a ban still counts</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count</extracomment>
        <translation>es demasiado antigua: después de 7 días solo sigue contando una prohibición</translation>
    </message>
    <message>
        <source>it does not configure this setting</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count</extracomment>
        <translation>no configura este ajuste</translation>
    </message>
    <message>
        <source>%1 comes first</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. %1: another one, such as: server (host)</extracomment>
        <translation>%1 va primero</translation>
    </message>
    <message>
        <source>%1 forbids, and forbid wins</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. %1: another one, such as: server (host)</extracomment>
        <translation>%1 prohíbe, y la prohibición prevalece</translation>
    </message>
    <message>
        <source>%1 cannot be read, which forbids</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. %1: another one, such as: server (host)</extracomment>
        <translation>%1 no se puede leer, lo cual prohíbe</translation>
    </message>
    <message>
        <source>it says %1 where %2 says %3; forbid wins</source>
        <extracomment>MEANING-CRITICAL. Two files contradict each other. %1, %3: Enabled or Disabled; %2: the other file</extracomment>
        <translation>dice %1 donde %2 dice %3; la prohibición prevalece</translation>
    </message>
    <message>
        <source>the value must be &quot;Enabled&quot; or &quot;Disabled&quot;</source>
        <translation>el valor debe ser «Enabled» o «Disabled»</translation>
    </message>
    <message>
        <source>the value must be &quot;Off&quot;, &quot;Light&quot; or &quot;Full&quot;</source>
        <translation>el valor debe ser «Off», «Light» o «Full»</translation>
    </message>
    <message>
        <source>the telemetry address cannot be read: wrong type; counts as absent</source>
        <translation>no se puede leer la dirección de telemetría: tipo incorrecto; se considera ausente</translation>
    </message>
    <message>
        <source>no host</source>
        <extracomment>In the place of an address&apos;s host: there is none</extracomment>
        <translation>ningún host</translation>
    </message>
    <message>
        <source>the telemetry address is refused (%1): it must be https, without a user name, and on the server&apos;s own host, the sign-in domain or its cloud; counts as absent</source>
        <extracomment>MEANING-CRITICAL. %1: its host</extracomment>
        <translation>se rechaza la dirección de telemetría (%1): debe ser https, sin nombre de usuario, y estar en el propio host del servidor, en el dominio de inicio de sesión o en su nube; se considera ausente</translation>
    </message>
    <message>
        <source>Enabled forbids usage data, error reporting and the improvement programme.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>Enabled prohíbe los datos de uso, los informes de errores y el programa de mejora.</translation>
    </message>
    <message>
        <source>Disabled forbids the improvement programme; otherwise each user chooses.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>Disabled prohíbe el programa de mejora; en los demás casos, cada usuario elige.</translation>
    </message>
    <message>
        <source>Enabled keeps the log level from going below loggingLevel; otherwise each user chooses.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>Enabled impide que el nivel de registro baje de loggingLevel; en los demás casos, cada usuario elige.</translation>
    </message>
    <message>
        <source>The lowest log level a user may choose while logging is Enabled.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>El nivel de registro más bajo que un usuario puede elegir mientras logging está en Enabled.</translation>
    </message>
    <message>
        <source>Enabled permits usage data and error reporting in meetings hosted by the pool; otherwise they are forbidden.</source>
        <extracomment>MEANING-CRITICAL. What a policy setting does; Enabled, Disabled and loggingLevel are names</extracomment>
        <translation>Enabled permite los datos de uso y los informes de errores en las reuniones alojadas por el grupo de servidores; en los demás casos están prohibidos.</translation>
    </message>
    <message>
        <source>the file says its language is &quot;%1&quot;, and its name says &quot;%2&quot;</source>
        <extracomment>%1, %2: tags such as fr</extracomment>
        <translation>el archivo dice que su idioma es «%1» y su nombre dice «%2»</translation>
    </message>
    <message>
        <source>this language has %1 plural forms, and %2 are here</source>
        <extracomment>%1, %2: how many</extracomment>
        <translation>este idioma tiene %1 formas de plural, y aquí hay %2</translation>
    </message>
    <message>
        <source>a plural form is empty</source>
        <translation>una forma de plural está vacía</translation>
    </message>
    <message>
        <source>there is no translation yet</source>
        <translation>aún no hay traducción</translation>
    </message>
    <message>
        <source>it is marked as unfinished</source>
        <translation>está marcada como sin terminar</translation>
    </message>
    <message>
        <source>the English has changed since %1 reviewed it on %2 (it was: &quot;%3&quot;); review it again: --text %4</source>
        <extracomment>%1: who has reviewed it, %2: date, %3: an English text, %4: a key to write behind --text</extracomment>
        <translation>el inglés ha cambiado desde que %1 lo revisó el %2 (era: «%3»); revíselo de nuevo: --text %4</translation>
    </message>
    <message>
        <source>nobody has reviewed this text: compare it with the English, then --text %1</source>
        <extracomment>%1: a key to write behind --text</extracomment>
        <translation>nadie ha revisado este texto: compárelo con el inglés y luego --text %1</translation>
    </message>
    <message>
        <source>the reviews cannot be read: %1</source>
        <extracomment>%1: what is wrong with them</extracomment>
        <translation>no se pueden leer las revisiones: %1</translation>
    </message>
    <message>
        <source>the translation has changed since %1 reviewed it on %2; review it again: --text %3</source>
        <extracomment>%1: who has reviewed it, %2: date, %3: a key to write behind --text</extracomment>
        <translation>la traducción ha cambiado desde que %1 la revisó el %2; revísela de nuevo: --text %3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <extracomment>%1: number, %2: what is wrong there</extracomment>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>a term is a word a language</source>
        <extracomment>What is wrong with the glossary: for each language there has to be one word</extracomment>
        <translation>un término es una palabra por idioma</translation>
    </message>
    <message>
        <source>a term has its English word in &quot;en&quot;</source>
        <translation>un término tiene su palabra inglesa en «en»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression</source>
        <extracomment>%1: as written</extracomment>
        <translation>«%1» no es una expresión regular</translation>
    </message>
    <message>
        <source>a glossary has &quot;terms&quot;, &quot;names&quot; and &quot;languages&quot;</source>
        <translation>un glosario tiene «terms», «names» y «languages»</translation>
    </message>
    <message>
        <source>there is no array &quot;reviews&quot;</source>
        <translation>no hay ninguna matriz «reviews»</translation>
    </message>
    <message>
        <source>the review lacks something, is another text&apos;s, or stands there twice</source>
        <translation>a la revisión le falta algo, es de otro texto o aparece dos veces</translation>
    </message>
    <message>
        <source>the translation lacks %1</source>
        <extracomment>%1: placeholders or tags</extracomment>
        <translation>a la traducción le falta %1</translation>
    </message>
    <message>
        <source>the translation has %1, which the English lacks</source>
        <extracomment>%1: placeholders or tags</extracomment>
        <translation>la traducción tiene %1, que falta en inglés</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes what is not open</source>
        <extracomment>%1: name of a tag</extracomment>
        <translation>&lt;/%1&gt; cierra lo que no está abierto</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not closed</source>
        <extracomment>%1: name of a tag</extracomment>
        <translation>&lt;%1&gt; no está cerrado</translation>
    </message>
    <message>
        <source>a &lt; begins no tag: take it away</source>
        <translation>un &lt; no inicia ninguna etiqueta: quítelo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is officially &quot;%2&quot;</source>
        <extracomment>%1: an English word, %2: its translation in the glossary</extracomment>
        <translation>«%1» es oficialmente «%2»</translation>
    </message>
    <message>
        <source>several letters are marked with &amp;: one key is enough</source>
        <translation>varias letras están marcadas con &amp;: basta una tecla</translation>
    </message>
    <message>
        <source>the English has no access key, so take the &amp; away</source>
        <translation>el inglés no tiene tecla de acceso, así que quite el &amp;</translation>
    </message>
    <message>
        <source>mark a letter with &amp;, as the English does</source>
        <translation>marque una letra con &amp;, como en inglés</translation>
    </message>
    <message>
        <source>write the access key behind the text: (&amp;%1)</source>
        <extracomment>%1: a letter</extracomment>
        <translation>escriba la tecla de acceso detrás del texto: (&amp;%1)</translation>
    </message>
    <message>
        <source>the English ends without &quot;%1&quot;</source>
        <translation>el inglés termina sin «%1»</translation>
    </message>
    <message>
        <source>the English ends with &quot;%1&quot;</source>
        <translation>el inglés termina con «%1»</translation>
    </message>
    <message>
        <source>begin and end with a space where the English does, and nowhere else</source>
        <translation>empiece y termine con un espacio donde lo hace el inglés, y en ningún otro lugar</translation>
    </message>
    <message>
        <source>a mark of a merge stands in the translation</source>
        <translation>hay una marca de combinación en la traducción</translation>
    </message>
    <message>
        <source>names are not translated: keep %1</source>
        <extracomment>%1: names</extracomment>
        <translation>los nombres no se traducen: conserve %1</translation>
    </message>
    <message>
        <source>the English does not name %1</source>
        <extracomment>%1: names</extracomment>
        <translation>el inglés no nombra %1</translation>
    </message>
    <message>
        <source>do not say &quot;%1&quot;: %2</source>
        <extracomment>%1: a word, %2: why, from the glossary</extracomment>
        <translation>no diga «%1»: %2</translation>
    </message>
    <message>
        <source>the negation of the English seems to be lost</source>
        <translation>la negación del inglés parece haberse perdido</translation>
    </message>
    <message>
        <source>the English has no negation</source>
        <translation>el inglés no tiene negación</translation>
    </message>
    <message>
        <source>the byte 0x%1 is no UTF-8</source>
        <extracomment>%1: its number</extracomment>
        <translation>el byte 0x%1 no es UTF-8</translation>
    </message>
    <message>
        <source>the mark %1 of a merge was left in the file</source>
        <extracomment>%1: such as seven &lt;</extracomment>
        <translation>la marca de combinación %1 quedó en el archivo</translation>
    </message>
    <message>
        <source>the document type has to be &lt;!DOCTYPE TS&gt;, without declarations</source>
        <translation>el tipo de documento tiene que ser &lt;!DOCTYPE TS&gt;, sin declaraciones</translation>
    </message>
    <message>
        <source>the tag is longer than %1 characters</source>
        <extracomment>%1: how many</extracomment>
        <translation>la etiqueta tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes</source>
        <extracomment>%1: how many</extracomment>
        <translation>el archivo tiene más de %1 bytes</translation>
    </message>
    <message>
        <source>the outermost element has to be &lt;TS&gt;</source>
        <translation>el elemento exterior tiene que ser &lt;TS&gt;</translation>
    </message>
    <message>
        <source>the encoding has to be utf-8</source>
        <translation>la codificación tiene que ser utf-8</translation>
    </message>
    <message>
        <source>elements lie more than %1 deep</source>
        <extracomment>%1: how many</extracomment>
        <translation>los elementos tienen más de %1 niveles de profundidad</translation>
    </message>
    <message>
        <source>text stands between the elements</source>
        <translation>hay texto entre los elementos</translation>
    </message>
    <message>
        <source>&lt;byte&gt; has no value that is a character</source>
        <translation>&lt;byte&gt; no tiene un valor que sea un carácter</translation>
    </message>
    <message>
        <source>&lt;TS&gt; has no language</source>
        <translation>&lt;TS&gt; no tiene idioma</translation>
    </message>
    <message>
        <source>numerus is yes or no</source>
        <translation>numerus es yes o no</translation>
    </message>
    <message>
        <source>the message has two translations</source>
        <translation>el mensaje tiene dos traducciones</translation>
    </message>
    <message>
        <source>type is unfinished, vanished or obsolete, not &quot;%1&quot;</source>
        <extracomment>%1: as written</extracomment>
        <translation>type es unfinished, vanished u obsolete, no «%1»</translation>
    </message>
    <message>
        <source>the context of the message has no name</source>
        <translation>el contexto del mensaje no tiene nombre</translation>
    </message>
    <message>
        <source>the message has no source</source>
        <translation>el mensaje no tiene origen</translation>
    </message>
    <message>
        <source>the message has no translation</source>
        <translation>el mensaje no tiene traducción</translation>
    </message>
    <message>
        <source>the message holds bytes that are no UTF-8</source>
        <translation>el mensaje contiene bytes que no son UTF-8</translation>
    </message>
    <message>
        <source>the message stands twice in its context</source>
        <translation>el mensaje aparece dos veces en su contexto</translation>
    </message>
    <message>
        <source>&lt;%1&gt; does not belong into %2</source>
        <extracomment>%1: name of an element, %2: the one that it stands in</extracomment>
        <translation>&lt;%1&gt; no corresponde dentro de %2</translation>
    </message>
    <message>
        <source>there is no language &quot;%1&quot;</source>
        <extracomment>%1: as written</extracomment>
        <translation>no existe el idioma «%1»</translation>
    </message>
    <message>
        <source>it is cut off in the window &quot;%1&quot; (%2): %3 pixels too wide</source>
        <extracomment>A text that is cut off. %1: a window, %2: a control, by their English names; %3: pixels</extracomment>
        <translation>está cortado en la ventana «%1» (%2): sobran %3 píxeles de ancho</translation>
    </message>
    <message>
        <source>it is cut off in the window &quot;%1&quot; (%2): %3 pixels too high</source>
        <extracomment>A text that is cut off. %1: a window, %2: a control, by their English names; %3: pixels</extracomment>
        <translation>está cortado en la ventana «%1» (%2): sobran %3 píxeles de alto</translation>
    </message>
    <message>
        <source>people have to scroll sideways to read the window &quot;%1&quot;: %2 pixels too wide</source>
        <extracomment>A text that is too long. %1: a window, by its English name; %2: pixels</extracomment>
        <translation>hay que desplazarse de lado para leer la ventana «%1»: sobran %2 píxeles de ancho</translation>
    </message>
    <message>
        <source>the window &quot;%1&quot; does not fit on a screen of %2 pixels: %3 pixels too wide</source>
        <extracomment>A text that is too long. %1: a window, by its English name; %2, %3: pixels</extracomment>
        <translation>la ventana «%1» no cabe en una pantalla de %2 píxeles: sobran %3 píxeles de ancho</translation>
    </message>
    <message>
        <source>%1 and %2 lie over each other in the window &quot;%3&quot;: %4 pixels too wide</source>
        <extracomment>%1, %2: two controls, %3: a window, by their English names; %4: pixels</extracomment>
        <translation>%1 y %2 se superponen en la ventana «%3»: sobran %4 píxeles de ancho</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (line %2) has the access key %3 already in the window &quot;%4&quot;</source>
        <extracomment>%1: an English text, %2: number of its line, %3: a key such as Alt+N, %4: a window, by its English name</extracomment>
        <translation>«%1» (línea %2) ya tiene la tecla de acceso %3 en la ventana «%4»</translation>
    </message>
    <message>
        <source>a text that is not in this file has the access key %1 already in the window &quot;%2&quot;</source>
        <extracomment>%1: a key such as Alt+N, %2: a window, by its English name</extracomment>
        <translation>un texto que no está en este archivo ya tiene la tecla de acceso %1 en la ventana «%2»</translation>
    </message>
    <message>
        <source>This window collects and sends nothing, because Candor was already running when it was opened. The window opened first shows what is collected and sent.</source>
        <extracomment>MEANING-CRITICAL. Said where the program was started a second time</extracomment>
        <translation>Esta ventana no recopila ni envía nada, porque Candor ya estaba en marcha cuando se abrió. La ventana que se abrió primero muestra qué se recopila y se envía.</translation>
    </message>
    <message>
        <source>Nothing is collected or sent until the next start, because no file can be written in %1.</source>
        <extracomment>MEANING-CRITICAL. %1: path of a folder</extracomment>
        <translation>No se recopila ni se envía nada hasta el próximo inicio, porque no se puede escribir ningún archivo en %1.</translation>
    </message>
    <message>
        <source>Nothing is sent at the moment, because the file %1 cannot be opened. It is tried again.</source>
        <extracomment>MEANING-CRITICAL. %1: path of a file</extracomment>
        <translation>Por el momento no se envía nada, porque no se puede abrir el archivo %1. Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>The policy in force could not be saved in %1. It holds while the program runs, and saving is tried again; until then a start without a connection goes by an earlier policy, which may permit more.</source>
        <extracomment>MEANING-CRITICAL. %1: path of a folder</extracomment>
        <translation>La directiva vigente no se ha podido guardar en %1. Vale mientras el programa esté en marcha, y se intenta guardarla de nuevo; hasta entonces, un inicio sin conexión sigue una directiva anterior, que puede permitir más.</translation>
    </message>
    <message>
        <source>%1; did you mean %2?</source>
        <extracomment>Of a value in a policy file. %1: which values it may have; %2: the value that may have been meant, such as: &quot;Enabled&quot;</extracomment>
        <translation>%1; ¿quería decir %2?</translation>
    </message>
    <message>
        <source>the value must be a boolean</source>
        <extracomment>Why a policy setting cannot be read</extracomment>
        <translation>el valor debe ser un booleano</translation>
    </message>
    <message>
        <source>the value must be a REG_DWORD of 0 or 1</source>
        <extracomment>Why a policy setting cannot be read. REG_DWORD is a type of the Windows registry</extracomment>
        <translation>el valor debe ser un REG_DWORD de 0 o 1</translation>
    </message>
    <message>
        <source>%1 %2 or later</source>
        <extracomment>What a policy setting works with. %1: product, %2: version</extracomment>
        <translation>%1 %2 o posterior</translation>
    </message>
    <message>
        <source>policy files read: %1</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>archivos de directiva leídos: %1</translation>
    </message>
    <message>
        <source>server asked again: %1</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>se vuelve a preguntar al servidor: %1</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <extracomment>MEANING-CRITICAL. Of a reason to collect data or not, such as PolicyUnknown: it is the case. %1: its name</extracomment>
        <translation>%1 se cumple</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <extracomment>MEANING-CRITICAL. Of a reason to collect data or not, such as PolicyUnknown: it is not the case. %1: its name</extracomment>
        <translation>%1 no se cumple</translation>
    </message>
    <message>
        <source>server</source>
        <extracomment>Where a policy setting comes from</extracomment>
        <translation>servidor</translation>
    </message>
    <message>
        <source>machine</source>
        <extracomment>Where a policy setting comes from: what is set for the computer, whoever uses it</extracomment>
        <translation>equipo</translation>
    </message>
    <message>
        <source>user</source>
        <extracomment>Where a policy setting comes from: what is set for one user of the computer</extracomment>
        <translation>usuario</translation>
    </message>
    <message>
        <source>pool</source>
        <extracomment>Where a policy setting comes from: the servers that host a meeting</extracomment>
        <translation>grupo de servidores</translation>
    </message>
    <message>
        <source>what was accepted of signed policies is damaged; without the file it starts anew</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids: a file of the program&apos;s own. The last word is what helps</extracomment>
        <translation>lo que se aceptó de directivas firmadas está dañado; sin el archivo se empieza de nuevo</translation>
    </message>
    <message>
        <source>the sandbox does not show this folder of the computer</source>
        <extracomment>MEANING-CRITICAL. Why the policies of a computer cannot be read from within a sandbox (a Flatpak)</extracomment>
        <translation>el espacio aislado no muestra esta carpeta del equipo</translation>
    </message>
    <message>
        <source>the sandbox lets this folder be written</source>
        <extracomment>MEANING-CRITICAL. Why the policies of a computer are not trusted within a sandbox (a Flatpak)</extracomment>
        <translation>el espacio aislado permite escribir en esta carpeta</translation>
    </message>
    <message>
        <source>the name must be an organization&apos;s sign-in domain, in lower case: contoso.com</source>
        <extracomment>MEANING-CRITICAL. Why a file with keys cannot be used</extracomment>
        <translation>el nombre debe ser el dominio de inicio de sesión de una organización, en minúsculas: contoso.com</translation>
    </message>
    <message>
        <source>the value must be a public key of Ed25519: 32 bytes, written in Base64</source>
        <extracomment>MEANING-CRITICAL. Why a file with keys cannot be used. Base64 and Ed25519 are names</extracomment>
        <translation>el valor debe ser una clave pública de Ed25519: 32 bytes, escritos en Base64</translation>
    </message>
    <message>
        <source>there is no key in it</source>
        <extracomment>MEANING-CRITICAL. Why a file with keys cannot be used</extracomment>
        <translation>no contiene ninguna clave</translation>
    </message>
    <message>
        <source>it is signed by a key that has been replaced</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>está firmada con una clave que se ha sustituido</translation>
    </message>
    <message>
        <source>the signature does not fit: the policy was altered, or another key signed it</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>la firma no corresponde: la directiva se ha modificado, o la firmó otra clave</translation>
    </message>
    <message>
        <source>it was issued at %1, before the one accepted last (%2)</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids. %1, %2: date and time</extracomment>
        <translation>se emitió el %1, antes de la última aceptada (%2)</translation>
    </message>
    <message>
        <source>it was issued at %1, which is in the future; %2 is the latest that is accepted</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids. %1, %2: date and time</extracomment>
        <translation>se emitió el %1, que está en el futuro; lo más tarde que se acepta es %2</translation>
    </message>
    <message>
        <source>it is signed for %1, not for %2</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids. %1, %2: domains</extracomment>
        <translation>está firmada para %1, no para %2</translation>
    </message>
    <message>
        <source>a new key comes with it that the key in force has not signed</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>con ella llega una clave nueva que la clave vigente no ha firmado</translation>
    </message>
    <message>
        <source>it is not signed, though this computer has a key that must have signed it</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>no está firmada, aunque este equipo tiene una clave que debe haberla firmado</translation>
    </message>
    <message>
        <source>its signature cannot be read</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids</extracomment>
        <translation>no se puede leer su firma</translation>
    </message>
    <message>
        <source>this computer has keys for signed policies, and none for %1 (or two that differ)</source>
        <extracomment>MEANING-CRITICAL. Why a server&apos;s policy forbids. %1: domain</extracomment>
        <translation>este equipo tiene claves para directivas firmadas, pero ninguna para %1 (o dos distintas)</translation>
    </message>
    <message>
        <source>--tour shows what is sent, and this program cannot send</source>
        <extracomment>MEANING-CRITICAL. Why an option of the command line cannot be used</extracomment>
        <translation>--tour muestra lo que se envía, y este programa no puede enviar</translation>
    </message>
    <message>
        <source>an admin has configured this setting</source>
        <translation>un administrador ha configurado este valor</translation>
    </message>
    <message>
        <source>the telemetry address is refused (%1): this program was built to send to %2 only; counts as absent</source>
        <extracomment>MEANING-CRITICAL. %1: its host; %2: an address</extracomment>
        <translation>se rechaza la dirección de telemetría (%1): este programa se compiló para enviar solo a %2; se considera ausente</translation>
    </message>
    <message>
        <source>vendor default</source>
        <extracomment>Where a policy setting comes from: whoever built the program has set it for where no admin does</extracomment>
        <translation>valor predeterminado del proveedor</translation>
    </message>
    <message>
        <source>the value must be a text; the key is ignored</source>
        <translation>el valor debe ser un texto; la clave se ignora</translation>
    </message>
    <message>
        <source>%1, with a valid signature</source>
        <extracomment>MEANING-CRITICAL. State of the server&apos;s policy. %1: known (host, since date)</extracomment>
        <translation>%1, con una firma válida</translation>
    </message>
    <message>
        <source>it comes from another server than the one signed in to: of that only a ban counts</source>
        <extracomment>MEANING-CRITICAL. Why a policy does not count. &quot;Another server&quot;: the account has moved since</extracomment>
        <translation>procede de un servidor distinto de aquel en el que se ha iniciado sesión: de ese solo cuenta una prohibición</translation>
    </message>
    <message>
        <source>no server&apos;s policy is kept here</source>
        <extracomment>MEANING-CRITICAL. Why the server&apos;s policy is unknown</extracomment>
        <translation>aquí no se conserva la directiva de ningún servidor</translation>
    </message>
    <message>
        <source>the policies of several accounts are kept here (%1); name one with --account ADDRESS</source>
        <extracomment>MEANING-CRITICAL. Why the server&apos;s policy is unknown. %1: number of accounts</extracomment>
        <translation>aquí se conservan las directivas de varias cuentas (%1); indique una con --account ADDRESS</translation>
    </message>
    <message>
        <source>no policy that counts is kept here for this account</source>
        <extracomment>MEANING-CRITICAL. Why the server&apos;s policy is unknown</extracomment>
        <translation>aquí no se conserva para esta cuenta ninguna directiva que cuente</translation>
    </message>
    <message>
        <source>account: %1</source>
        <extracomment>%1: an address</extracomment>
        <translation>cuenta: %1</translation>
    </message>
    <message>
        <source>account: the only one with a policy kept here (%1)</source>
        <extracomment>MEANING-CRITICAL. %1: letters and digits that stand for an account</extracomment>
        <translation>cuenta: la única con una directiva conservada aquí (%1)</translation>
    </message>
    <message>
        <source>what the server permits counts until: %1</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>lo que el servidor permite cuenta hasta: %1</translation>
    </message>
    <message>
        <source>only what it forbids still counts of the server&apos;s last policy (%1, since %2)</source>
        <extracomment>MEANING-CRITICAL. Of a policy that is too old. %1: host, %2: date and time</extracomment>
        <translation>de la última directiva del servidor (%1, desde el %2) solo sigue contando lo que prohíbe</translation>
    </message>
    <message>
        <source>The server was not asked: this is the last that the program keeps of it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>No se ha preguntado al servidor: esto es lo último que el programa conserva de él.</translation>
    </message>
    <message>
        <source>While the program runs it reads the files again as soon as they change; while it is signed in it asks the server about every 3 hours, and when told of a change.</source>
        <extracomment>MEANING-CRITICAL. When a policy is refreshed</extracomment>
        <translation>Mientras el programa se ejecuta, vuelve a leer los archivos en cuanto cambian; mientras tiene la sesión iniciada, pregunta al servidor aproximadamente cada 3 horas, y cuando se le avisa de un cambio.</translation>
    </message>
    <message>
        <source>given up of %1, because refused, too old, or without room: %2</source>
        <extracomment>MEANING-CRITICAL. Records destroyed that the service never accepted. %1: category, %2: how many</extracomment>
        <translation>descartados de %1, por rechazados, demasiado antiguos o sin espacio: %2</translation>
    </message>
    <message>
        <source>the folder holds more than %1 policy files; put what they say into fewer, or remove those not needed</source>
        <extracomment>MEANING-CRITICAL. Why a folder with policies is not read. %1: how many</extracomment>
        <translation>la carpeta contiene más de %1 archivos de directiva; reúna lo que dicen en menos archivos o elimine los que no sean necesarios</translation>
    </message>
</context>
<context>
    <name>StoreFaultText</name>
    <message>
        <source>The settings file %1 cannot be read. As long as that is so, you count as not having agreed to anything.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>No se puede leer el archivo de configuración %1. Mientras sea así, se considera que usted no ha aceptado nada.</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged. As long as that is so, you count as not having agreed to anything.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>El archivo de configuración %1 está dañado. Mientras sea así, se considera que usted no ha aceptado nada.</translation>
    </message>
    <message>
        <source>The settings file %1 was damaged, so you count as not having agreed to anything until you choose again. The damaged file was kept as %2.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file; %2: path of the copy</extracomment>
        <translation>El archivo de configuración %1 estaba dañado, así que se considera que usted no ha aceptado nada hasta que vuelva a elegir. El archivo dañado se ha conservado como %2.</translation>
    </message>
    <message>
        <source>The language could not be saved in %1, so it only holds until the program ends.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the settings file</extracomment>
        <translation>El idioma no se ha podido guardar en %1, por lo que solo vale hasta que termine el programa.</translation>
    </message>
</context>
<context>
    <name>candor::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <extracomment>%1: the product&apos;s version</extracomment>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Free software under the Apache License, version 2.0. It comes with no warranty.</source>
        <translation>Software libre bajo la Licencia Apache, versión 2.0. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Qt %1 · contract %2</source>
        <extracomment>%1: version of the Qt library; %2: number of the product&apos;s contract for scripts and admins</extracomment>
        <translation>Qt %1 · contrato %2</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>Title of a window. %1: the product&apos;s name</extracomment>
        <translation>Acerca de %1</translation>
    </message>
</context>
<context>
    <name>candor::AdditionsText</name>
    <message>
        <source>This was added to error reports after you agreed, and is neither recorded nor sent unless you agree to it as well: %1</source>
        <extracomment>MEANING-CRITICAL. Below the box of error reporting, where fields came after the person&apos;s yes. %1: list of what each is for, such as “Shows how long the step took that failed.”</extracomment>
        <translation>Esto se añadió a los informes de errores después de que usted diera su consentimiento, y no se registra ni se envía a menos que usted también lo acepte: %1</translation>
    </message>
    <message>
        <source>This was added to the program after you signed up, and is neither recorded nor sent unless you agree to it as well: %1</source>
        <extracomment>MEANING-CRITICAL. Below the box of the improvement program, where fields came after the person&apos;s yes. %1: list of what each is for, such as “Shows how long the program takes to start.”</extracomment>
        <translation>Esto se añadió al programa después de que usted se inscribiera, y no se registra ni se envía a menos que usted también lo acepte: %1</translation>
    </message>
</context>
<context>
    <name>candor::CategoryRow</name>
    <message numerus="yes">
        <source>%n record(s) waiting, nothing sent yet</source>
        <extracomment>MEANING-CRITICAL. Of one data category. %n: how many records wait to be sent</extracomment>
        <translation>
            <numerusform>%n registro pendiente, aún no se ha enviado nada</numerusform>
            <numerusform>%n registros pendientes, aún no se ha enviado nada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) waiting, last sent %1</source>
        <extracomment>MEANING-CRITICAL. Of one data category. %n: how many records wait to be sent; %1: date and time of the last sending</extracomment>
        <translation>
            <numerusform>%n registro pendiente, último envío: %1</numerusform>
            <numerusform>%n registros pendientes, último envío: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) given up: refused, too old, or without room</source>
        <extracomment>MEANING-CRITICAL. Of one data category. %n: how many records were destroyed that the service never accepted: it refused them, they grew too old, or there was no room for them</extracomment>
        <translation>
            <numerusform>%n registro descartado: rechazado, demasiado antiguo o sin espacio</numerusform>
            <numerusform>%n registros descartados: rechazados, demasiado antiguos o sin espacio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::CloseBox</name>
    <message>
        <source>Closes this window</source>
        <extracomment>What the button Close does, for screen readers</extracomment>
        <translation>Cierra esta ventana</translation>
    </message>
</context>
<context>
    <name>candor::DataDialog</name>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>Cate&amp;goría:</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Records and requests</source>
        <translation>Registros y solicitudes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Bytes of the selected entry</source>
        <translation>Bytes de la entrada seleccionada</translation>
    </message>
    <message>
        <source>&amp;Indent for reading (the bytes themselves are on one line)</source>
        <translation>Aplicar &amp;sangría para la lectura (los bytes mismos están en una sola línea)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the bytes of the selected entry</source>
        <translation>Copia los bytes de la entrada seleccionada</translation>
    </message>
    <message>
        <source>Sent, no answer</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Enviado, sin respuesta</translation>
    </message>
    <message>
        <source>Sent, answered with %1</source>
        <extracomment>MEANING-CRITICAL. %1: number of the HTTP status the service answered with, such as 200</extracomment>
        <translation>Enviado, respuesta: %1</translation>
    </message>
    <message>
        <source>Nothing of this category waits to be sent, and nothing was sent in the last 7 days.</source>
        <extracomment>MEANING-CRITICAL. Said where one category has neither waiting nor sent records</extracomment>
        <translation>No hay nada de esta categoría pendiente de envío, y no se ha enviado nada en los últimos 7 días.</translation>
    </message>
    <message>
        <source>Reading what is kept…</source>
        <translation>Leyendo lo que se conserva…</translation>
    </message>
    <message>
        <source>%1 - What Is Sent</source>
        <extracomment>MEANING-CRITICAL. Title of the window that shows collected data. %1: the product&apos;s name</extracomment>
        <translation>%1 - Qué se envía</translation>
    </message>
    <message>
        <source>A receipt holds none of the erased data. It never leaves this computer.</source>
        <extracomment>MEANING-CRITICAL. Stands in the place of the bytes while a line such as &quot;37 records erased&quot; is selected</extracomment>
        <translation>Un comprobante no contiene ninguno de los datos borrados. Nunca sale de este equipo.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>MEANING-CRITICAL. Of a record: it is kept until it can be sent</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) erased</source>
        <extracomment>MEANING-CRITICAL. A receipt. %n: how many records were destroyed on this computer</extracomment>
        <translation>
            <numerusform>%n registro borrado</numerusform>
            <numerusform>%n registros borrados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Erase at the Service…</source>
        <extracomment>MEANING-CRITICAL. Opens the window that asks the service to erase what it stored</extracomment>
        <translation>&amp;Borrar en el servicio…</translation>
    </message>
    <message>
        <source>Chooses the category of data that is listed below</source>
        <extracomment>What this list box does, for screen readers</extracomment>
        <translation>Elige la categoría de datos que se muestra en la lista de abajo</translation>
    </message>
    <message>
        <source>What of this category waits to be sent, was sent lately, or was erased; the bytes of the selected entry stand below</source>
        <extracomment>MEANING-CRITICAL. Of a list, for screen readers</extracomment>
        <translation>Lo que, de esta categoría, está pendiente de envío, se ha enviado recientemente o se ha borrado; los bytes de la entrada seleccionada figuran abajo</translation>
    </message>
    <message>
        <source>What is sent or was sent, byte for byte</source>
        <extracomment>MEANING-CRITICAL. Of the text that shows a record or a request, for screen readers</extracomment>
        <translation>Lo que se envía o se ha enviado, byte por byte</translation>
    </message>
    <message>
        <source>Breaks the bytes shown above into lines</source>
        <extracomment>What this check box does, for screen readers</extracomment>
        <translation>Divide en líneas los bytes que se muestran arriba</translation>
    </message>
    <message>
        <source>Reads again what waits to be sent and what was sent</source>
        <extracomment>MEANING-CRITICAL. What the button Refresh does</extracomment>
        <translation>Vuelve a leer lo que está pendiente de envío y lo que se ha enviado</translation>
    </message>
    <message>
        <source>Shows a request to the service to erase what it has stored; nothing is sent yet</source>
        <extracomment>MEANING-CRITICAL. What the button &quot;Erase at the Service…&quot; does</extracomment>
        <translation>Muestra una solicitud para que el servicio borre lo que ha almacenado; todavía no se envía nada</translation>
    </message>
</context>
<context>
    <name>candor::EraseDialog</name>
    <message>
        <source>Sign in first: the request goes to your organization&apos;s server.</source>
        <extracomment>MEANING-CRITICAL. Why the service cannot be asked to erase</extracomment>
        <translation>Inicie sesión primero: la solicitud va al servidor de su organización.</translation>
    </message>
    <message>
        <source>The server names no address for data, so there is nothing to be asked for.</source>
        <extracomment>MEANING-CRITICAL. Why the service cannot be asked to erase</extracomment>
        <translation>El servidor no indica ninguna dirección para los datos, por lo que no hay a quién pedírselo.</translation>
    </message>
    <message>
        <source>A record that carries this ID still waits to be sent and would arrive after the request. Try again when nothing waits any more.</source>
        <extracomment>MEANING-CRITICAL. Why the service cannot be asked to erase now</extracomment>
        <translation>Un registro que lleva este identificador aún está pendiente de envío y llegaría después de la solicitud. Vuelva a intentarlo cuando ya no haya nada pendiente.</translation>
    </message>
    <message>
        <source>The service has erased what it had stored under this ID.</source>
        <extracomment>MEANING-CRITICAL. After the service answered</extracomment>
        <translation>El servicio ha borrado lo que tenía almacenado con este identificador.</translation>
    </message>
    <message>
        <source>The service did not answer, so it is not known whether anything was erased. Send the request again later.</source>
        <extracomment>MEANING-CRITICAL. The service did not answer</extracomment>
        <translation>El servicio no ha respondido, por lo que no se sabe si se ha borrado algo. Vuelva a enviar la solicitud más tarde.</translation>
    </message>
    <message>
        <source>The service refused the request (HTTP %1): nothing was erased. Tell your support team.</source>
        <extracomment>MEANING-CRITICAL. %1: number of the HTTP status the service answered with, such as 403</extracomment>
        <translation>El servicio ha rechazado la solicitud (HTTP %1): no se ha borrado nada. Informe a su equipo de soporte.</translation>
    </message>
    <message>
        <source>%1 - Erase at the Service</source>
        <extracomment>MEANING-CRITICAL. Title of a window. %1: the product&apos;s name</extracomment>
        <translation>%1 - Borrar en el servicio</translation>
    </message>
    <message>
        <source>Census &amp;data with this computer&apos;s ID; the computer gets a new ID afterwards</source>
        <extracomment>MEANING-CRITICAL. What the service is asked to erase</extracomment>
        <translation>&amp;Datos de censo con el identificador de este equipo; después, el equipo recibe uno nuevo</translation>
    </message>
    <message>
        <source>Bytes of the request</source>
        <translation>Bytes de la solicitud</translation>
    </message>
    <message>
        <source>&amp;Send Request</source>
        <extracomment>MEANING-CRITICAL. Button: sends the request to erase that is shown</extracomment>
        <translation>&amp;Enviar solicitud</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>Esperando al servicio</translation>
    </message>
    <message>
        <source>This request, byte for byte, is sent to %1. Usage data carries no ID and cannot be found by one.</source>
        <extracomment>MEANING-CRITICAL. %1: host the request is sent to</extracomment>
        <translation>Esta solicitud, byte a byte, se envía a %1. Los datos de uso no llevan ningún identificador y no se pueden encontrar por uno.</translation>
    </message>
    <message>
        <source>The request was broken off. Whether the service still received it is not known.</source>
        <extracomment>MEANING-CRITICAL. The person broke the request off</extracomment>
        <translation>La solicitud se ha interrumpido. No se sabe si aun así el servicio la ha recibido.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Error reports with &amp;my sign-in address, and census data with its hash</source>
        <extracomment>MEANING-CRITICAL. What the service is asked to erase</extracomment>
        <translation>Informes de errores con &amp;mi dirección de inicio de sesión, y datos de censo con su hash</translation>
    </message>
    <message>
        <source>This program was built without the part that sends, so it can ask no service.</source>
        <extracomment>MEANING-CRITICAL. Why the service cannot be asked to erase</extracomment>
        <translation>Este programa se compiló sin la parte que envía, por lo que no puede dirigirse a ningún servicio.</translation>
    </message>
    <message>
        <source>The request exactly as it would be sent</source>
        <extracomment>MEANING-CRITICAL. Of the text that shows the request to erase, for screen readers</extracomment>
        <translation>La solicitud exactamente como se enviaría</translation>
    </message>
    <message>
        <source>Asks the service to erase, with the request that is shown</source>
        <extracomment>MEANING-CRITICAL. What the button Send Request does, for screen readers</extracomment>
        <translation>Pide al servicio que borre, con la solicitud que se muestra</translation>
    </message>
    <message>
        <source>Breaks the request off; the service may have received it already</source>
        <extracomment>MEANING-CRITICAL. What the button Cancel does, for screen readers</extracomment>
        <translation>Interrumpe la solicitud; es posible que el servicio ya la haya recibido</translation>
    </message>
    <message>
        <source>Closes this window without sending a request</source>
        <extracomment>MEANING-CRITICAL. What the button Close does, for screen readers</extracomment>
        <translation>Cierra esta ventana sin enviar ninguna solicitud</translation>
    </message>
    <message>
        <source>Shows the request that holds this computer&apos;s ID; nothing is sent yet</source>
        <extracomment>MEANING-CRITICAL. Of a choice of what the service is asked to erase, for screen readers</extracomment>
        <translation>Muestra la solicitud que contiene el identificador de este equipo; todavía no se envía nada</translation>
    </message>
    <message>
        <source>Shows the request that holds your sign-in address; nothing is sent yet</source>
        <extracomment>MEANING-CRITICAL. Of a choice of what the service is asked to erase, for screen readers</extracomment>
        <translation>Muestra la solicitud que contiene su dirección de inicio de sesión; todavía no se envía nada</translation>
    </message>
</context>
<context>
    <name>candor::FieldList</name>
    <message>
        <source>Nobody</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify</extracomment>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>This device</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify</extracomment>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Your organization</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify</extracomment>
        <translation>Su organización</translation>
    </message>
    <message>
        <source>One user among others, without a name</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify: it tells one person from another and names neither</extracomment>
        <translation>Un usuario entre otros, sin nombrarlo</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>MEANING-CRITICAL. Whom a field may identify</extracomment>
        <translation>Usted</translation>
    </message>
    <message>
        <source>These are all the fields an error report can hold. None of them is recorded while error reports are off.</source>
        <extracomment>MEANING-CRITICAL. Above the list of fields</extracomment>
        <translation>Estos son todos los campos que un informe de errores puede contener. No se registra ninguno de ellos mientras los informes de errores estén desactivados.</translation>
    </message>
    <message>
        <source>These are all the fields the program can hold. None of them is recorded while you have not signed up.</source>
        <extracomment>MEANING-CRITICAL. Above the list of fields</extracomment>
        <translation>Estos son todos los campos que el programa de mejora puede contener. No se registra ninguno de ellos mientras usted no se haya inscrito.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>May identify</source>
        <extracomment>MEANING-CRITICAL. Head of a column: whom the field may identify</extracomment>
        <translation>Puede identificar a</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Head of a column of numbers: the version of consent that a field came with</extracomment>
        <translation>Versión</translation>
    </message>
</context>
<context>
    <name>candor::GeneralPage</name>
    <message>
        <source>Help us improve</source>
        <translation>Ayúdenos a mejorar</translation>
    </message>
    <message>
        <source>&amp;Sign up for the Customer Experience Improvement Program</source>
        <extracomment>MEANING-CRITICAL. Check box</extracomment>
        <translation>&amp;Inscribirse en el Programa para la mejora de la experiencia del usuario</translation>
    </message>
    <message>
        <source>Learn More</source>
        <translation>Más información</translation>
    </message>
    <message>
        <source>Learn more about the Customer Experience Improvement Program</source>
        <translation>Más información sobre el Programa para la mejora de la experiencia del usuario</translation>
    </message>
    <message>
        <source>Learn more about error reporting</source>
        <translation>Más información sobre los informes de errores</translation>
    </message>
    <message>
        <source>Help your support team help you</source>
        <translation>Ayude a su equipo de soporte a ayudarle</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Level of logging</extracomment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Level of logging</extracomment>
        <translation>Ligero</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>Level of logging</extracomment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Also collect troubleshooting info using system &amp;event logging</source>
        <extracomment>MEANING-CRITICAL. Check box; the log stays on this computer</extracomment>
        <translation>Recopilar también información para solucionar problemas con el registro de &amp;eventos del sistema</translation>
    </message>
    <message>
        <source>Learn more about logging: open the log folder</source>
        <translation>Más información sobre el registro: abrir la carpeta de archivos de registro</translation>
    </message>
    <message>
        <source>Application window</source>
        <translation>Ventana de la aplicación</translation>
    </message>
    <message>
        <source>Minimize to the notification area instead of the task &amp;bar</source>
        <translation>Minimizar en el área de notificación en lugar de en la &amp;barra de tareas</translation>
    </message>
    <message>
        <source>Send %1 &amp;Improvement Program info to %2</source>
        <extracomment>MEANING-CRITICAL. Check box. %1: the product&apos;s name; %2: the vendor, or the organization that receives the data</extracomment>
        <translation>Enviar información del Programa de &amp;mejora de %1 a %2</translation>
    </message>
    <message>
        <source>&amp;Logging in %1:</source>
        <extracomment>Label of the list of logging levels. %1: the product&apos;s name</extracomment>
        <translation>&amp;Registro en %1:</translation>
    </message>
    <message>
        <source>This desktop has no notification area, so the window is minimized to the task bar.</source>
        <translation>Este escritorio no tiene área de notificación, así que la ventana se minimiza en la barra de tareas.</translation>
    </message>
    <message>
        <source>State of: %1</source>
        <extracomment>Spoken of the sentence below a check box. %1: the category of data</extracomment>
        <translation>Estado de: %1</translation>
    </message>
    <message>
        <source>your organization</source>
        <extracomment>Stands for the name of the organization while nobody is signed in: &quot;Send … info to your organization&quot;</extracomment>
        <translation>su organización</translation>
    </message>
    <message>
        <source>Nothing is written to the log folder.</source>
        <translation>No se escribe nada en la carpeta de archivos de registro.</translation>
    </message>
    <message>
        <source>Main events are logged on this computer without personal data, because %1 requires level Light or higher.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server that asks for it</extracomment>
        <translation>Los eventos principales se anotan en archivos de registro en este equipo, sin datos personales, porque %1 exige el nivel Ligero o superior.</translation>
    </message>
    <message>
        <source>Main events are logged on this computer, without personal data.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Los eventos principales se anotan en archivos de registro en este equipo, sin datos personales.</translation>
    </message>
    <message>
        <source>Everything is logged on this computer, personal data included, because %1 requires level Full.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server that asks for it</extracomment>
        <translation>Todo se anota en archivos de registro en este equipo, incluidos los datos personales, porque %1 exige el nivel Completo.</translation>
    </message>
    <message>
        <source>Everything is logged on this computer, personal data included; %1 requires level Light or higher.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server that asks for it</extracomment>
        <translation>Todo se anota en archivos de registro en este equipo, incluidos los datos personales; %1 exige el nivel Ligero o superior.</translation>
    </message>
    <message>
        <source>Everything is logged on this computer, personal data included.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Todo se anota en archivos de registro en este equipo, incluidos los datos personales.</translation>
    </message>
    <message>
        <source>The log folder is %1, but no program here can show it.</source>
        <extracomment>%1: path of the log folder</extracomment>
        <translation>La carpeta de archivos de registro es %1, pero aquí ningún programa puede mostrarla.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet: the log folder %1 does not exist.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the log folder</extracomment>
        <translation>Aún no se ha anotado nada: la carpeta de archivos de registro %1 no existe.</translation>
    </message>
    <message>
        <source>Also count what was added to the program</source>
        <extracomment>MEANING-CRITICAL. Check box below the list of fields that were added after the person agreed; unticked until they agree to those, too</extracomment>
        <translation>Contabilizar también lo que se añadió al programa</translation>
    </message>
    <message>
        <source>Also send what was added to error reports</source>
        <extracomment>MEANING-CRITICAL. Check box below the list of fields that were added after the person agreed; unticked until they agree to those, too</extracomment>
        <translation>Enviar también lo que se añadió a los informes de errores</translation>
    </message>
    <message>
        <source>%1 can count which features of its windows you use, how long it takes to start, when it stalls and on what system it runs, to show what to improve. No address is known that this would be sent to. It holds no name and no ID. It waits on this computer until it is sent; a copy of what was sent stays for 7 days. You can withdraw here at any time.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>%1 puede contabilizar qué funciones de sus ventanas utiliza usted, cuánto tarda en iniciarse, cuándo deja de responder y en qué sistema se ejecuta, para mostrar qué se debe mejorar. No se conoce ninguna dirección a la que se enviaría esta información. No contiene ningún nombre ni ningún identificador. Espera en este equipo hasta que se envía; una copia de lo que se ha enviado se queda 7 días. Usted puede retirar aquí su consentimiento en cualquier momento.</translation>
    </message>
    <message>
        <source>%1 can count which features of its windows you use, how long it takes to start, when it stalls and on what system it runs, and send this to %2 to show what to improve. It holds no name and no ID. It waits on this computer until it is sent; a copy of what was sent stays for 7 days. You can withdraw here at any time.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name; %2: host the data is sent to</extracomment>
        <translation>%1 puede contabilizar qué funciones de sus ventanas utiliza usted, cuánto tarda en iniciarse, cuándo deja de responder y en qué sistema se ejecuta, y enviar esta información a %2 para mostrar qué se debe mejorar. No contiene ningún nombre ni ningún identificador. Espera en este equipo hasta que se envía; una copia de lo que se ha enviado se queda 7 días. Usted puede retirar aquí su consentimiento en cualquier momento.</translation>
    </message>
    <message>
        <source>When something fails, %1 can send a report so that it can be found and fixed: the error, a log excerpt, device and network figures. No address is known that this would be sent to. A report may hold personal data, such as your sign-in and IP address. On this computer it waits for at most 7 days; a copy of what was sent stays for 7 days. You can withdraw here at any time.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>Cuando algo falla, %1 puede enviar un informe para que el fallo se pueda encontrar y corregir: el error, un extracto del archivo de registro, cifras del dispositivo y de la red. No se conoce ninguna dirección a la que se enviaría. Un informe puede contener datos personales, como su dirección de inicio de sesión y su dirección IP. En este equipo espera 7 días como máximo; una copia de lo que se ha enviado se queda 7 días. Usted puede retirar aquí su consentimiento en cualquier momento.</translation>
    </message>
    <message>
        <source>When something fails, %1 can send a report to %2 so that it can be found and fixed: the error, a log excerpt, device and network figures. A report may hold personal data, such as your sign-in and IP address. On this computer it waits for at most 7 days; a copy of what was sent stays for 7 days. You can withdraw here at any time.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name; %2: host the reports are sent to</extracomment>
        <translation>Cuando algo falla, %1 puede enviar un informe a %2 para que el fallo se pueda encontrar y corregir: el error, un extracto del archivo de registro, cifras del dispositivo y de la red. Un informe puede contener datos personales, como su dirección de inicio de sesión y su dirección IP. En este equipo espera 7 días como máximo; una copia de lo que se ha enviado se queda 7 días. Usted puede retirar aquí su consentimiento en cualquier momento.</translation>
    </message>
    <message>
        <source>This copy of %1 was built without the part that sends: it counts nothing for the improvement program, whatever was chosen here.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>Esta copia de %1 se compiló sin la parte que envía: no cuenta nada para el programa de mejora, se elija lo que se elija aquí.</translation>
    </message>
    <message>
        <source>This copy of %1 was built without the part that sends: it makes no error reports, whatever was chosen here.</source>
        <extracomment>MEANING-CRITICAL. %1: the product&apos;s name</extracomment>
        <translation>Esta copia de %1 se compiló sin la parte que envía: no crea ningún informe de errores, se elija lo que se elija aquí.</translation>
    </message>
    <message>
        <source>Lists every field the program can hold, and what it is for</source>
        <extracomment>MEANING-CRITICAL. What the link does; the Customer Experience Improvement Program is meant</extracomment>
        <translation>Enumera todos los campos que el programa de mejora puede contener y para qué sirve cada uno</translation>
    </message>
    <message>
        <source>Lists every field an error report can hold, and what it is for</source>
        <extracomment>MEANING-CRITICAL. What the link does</extracomment>
        <translation>Enumera todos los campos que un informe de errores puede contener y para qué sirve cada uno</translation>
    </message>
    <message>
        <source>Main events are also written to this computer&apos;s system log, without personal data</source>
        <extracomment>MEANING-CRITICAL. What the check box does, for screen readers</extracomment>
        <translation>Los eventos principales se anotan también en el registro del sistema de este equipo, sin datos personales</translation>
    </message>
    <message>
        <source>Shows the folder where this computer keeps the log, in the program that shows folders</source>
        <extracomment>What the link does</extracomment>
        <translation>Muestra la carpeta en la que este equipo guarda el registro, en el programa que muestra carpetas</translation>
    </message>
    <message>
        <source>While minimized, the window is brought back from the notification area</source>
        <extracomment>What the check box &quot;Minimize to the notification area&quot; does, for screen readers</extracomment>
        <translation>Mientras está minimizada, la ventana se recupera desde el área de notificación</translation>
    </message>
</context>
<context>
    <name>candor::HelpDialog</name>
    <message>
        <source>%1 - Help</source>
        <extracomment>Title of the help window. %1: the product&apos;s name</extracomment>
        <translation>%1 - Ayuda</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
    <message>
        <source>No browser could be opened for %1.</source>
        <extracomment>%1: address of a web page</extracomment>
        <translation>No se pudo abrir ningún navegador para %1.</translation>
    </message>
    <message>
        <source>What this program does, in full; the Tab key goes to the next link</source>
        <extracomment>Of the help page, for screen readers</extracomment>
        <translation>Todo lo que hace este programa; la tecla Tab pasa al vínculo siguiente</translation>
    </message>
</context>
<context>
    <name>candor::InspectorDialog</name>
    <message>
        <source>Where these words come from</source>
        <translation>De dónde vienen estas palabras</translation>
    </message>
    <message>
        <source>Source, context, notes and place of the text you asked about</source>
        <extracomment>Of the text in that window, for screen readers</extracomment>
        <translation>Origen, contexto, notas y lugar del texto por el que ha preguntado</translation>
    </message>
</context>
<context>
    <name>candor::LanguageButton</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Chooses the language of this program</source>
        <translation>Elige el idioma de este programa</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Tool tip of the button that chooses the language. %1: the language&apos;s own name, such as Français</extracomment>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Language of the system (%1)</source>
        <extracomment>First entry of the menu of languages. %1: the language&apos;s own name, such as Français</extracomment>
        <translation>Idioma del sistema (%1)</translation>
    </message>
</context>
<context>
    <name>candor::LockButton</name>
    <message>
        <source>Show the policy that locks this</source>
        <extracomment>MEANING-CRITICAL. Name and tool tip of the lock beside a check box that cannot be changed; it opens the window that shows the policy</extracomment>
        <translation>Mostrar la directiva que bloquea esto</translation>
    </message>
</context>
<context>
    <name>candor::MainWindow</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Opens the options</source>
        <translation>Abre las opciones</translation>
    </message>
    <message>
        <source>Options (%1)</source>
        <extracomment>Tool tip of the gear button. %1: a key combination</extracomment>
        <translation>Opciones (%1)</translation>
    </message>
    <message>
        <source>&amp;What Is Sent…</source>
        <extracomment>MEANING-CRITICAL. Button</extracomment>
        <translation>&amp;Qué se envía…</translation>
    </message>
    <message>
        <source>What is sent</source>
        <extracomment>MEANING-CRITICAL. Name of that button, for screen readers</extracomment>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>Shows byte for byte what waits to be sent and what was sent lately</source>
        <extracomment>MEANING-CRITICAL. What that button does, for screen readers</extracomment>
        <translation>Muestra byte por byte lo que está pendiente de envío y lo que se ha enviado recientemente</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>P&amp;olicy…</source>
        <extracomment>MEANING-CRITICAL. Button: opens the window that shows the admin&apos;s policy</extracomment>
        <translation>Direc&amp;tiva…</translation>
    </message>
    <message>
        <source>Policy</source>
        <extracomment>MEANING-CRITICAL. Name of that button, for screen readers</extracomment>
        <translation>Directiva</translation>
    </message>
    <message>
        <source>Shows what is decided for this computer and this account, by whom, and why</source>
        <extracomment>MEANING-CRITICAL. What that button does, for screen readers</extracomment>
        <translation>Muestra qué se ha decidido para este equipo y esta cuenta, quién lo decidió y por qué</translation>
    </message>
    <message>
        <source>Opens the help</source>
        <extracomment>What the button Help does, for screen readers</extracomment>
        <translation>Abre la ayuda</translation>
    </message>
    <message>
        <source>Shows the version and the license of this program</source>
        <extracomment>What the button About does, for screen readers</extracomment>
        <translation>Muestra la versión y la licencia de este programa</translation>
    </message>
</context>
<context>
    <name>candor::OptionsDialog</name>
    <message>
        <source>%1 - Options</source>
        <extracomment>Title of the options window. %1: the product&apos;s name</extracomment>
        <translation>%1 - Opciones</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Chooses the page of options that is shown beside this list</source>
        <extracomment>Of the list of pages, for screen readers</extracomment>
        <translation>Elige la página de opciones que se muestra junto a esta lista</translation>
    </message>
    <message>
        <source>Saves the options and closes this window</source>
        <extracomment>MEANING-CRITICAL. What the button OK does, for screen readers</extracomment>
        <translation>Guarda las opciones y cierra esta ventana</translation>
    </message>
    <message>
        <source>Closes this window; saving goes on</source>
        <extracomment>MEANING-CRITICAL. What the button Cancel does while the options are being saved</extracomment>
        <translation>Cierra esta ventana; se sigue guardando</translation>
    </message>
    <message>
        <source>Closes this window without saving</source>
        <extracomment>MEANING-CRITICAL. What the button Cancel does, for screen readers</extracomment>
        <translation>Cierra esta ventana sin guardar</translation>
    </message>
    <message>
        <source>Opens the help</source>
        <extracomment>What the button Help does, for screen readers</extracomment>
        <translation>Abre la ayuda</translation>
    </message>
</context>
<context>
    <name>candor::PolicyDialog</name>
    <message>
        <source>Settings</source>
        <translation>Opciones de configuración</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>Head of a column: names of policy settings</extracomment>
        <translation>Opción</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>MEANING-CRITICAL. Head of a column: the value that counts</extracomment>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Head of a column: which server or file said so</extracomment>
        <translation>Según</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: date and time</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Why it is so</source>
        <extracomment>Of a policy setting: all that was said of it, and what became of that</extracomment>
        <translation>Por qué es así</translation>
    </message>
    <message>
        <source>Asks the server again and reads the policy files of this computer again</source>
        <extracomment>MEANING-CRITICAL. What the button Reload does</extracomment>
        <translation>Vuelve a preguntar al servidor y a leer los archivos de directiva de este equipo</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <extracomment>MEANING-CRITICAL. Button: puts all of this on the clipboard</extracomment>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>MEANING-CRITICAL. Name of the button Copy Report</extracomment>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Copies all of this as text, without your name and address</source>
        <extracomment>MEANING-CRITICAL. What the button Copy Report does</extracomment>
        <translation>Copia todo esto como texto, sin su nombre ni su dirección</translation>
    </message>
    <message>
        <source>Counts: %1, from %2</source>
        <extracomment>MEANING-CRITICAL. What one source says of a policy setting, and that it is what counts. %1: value; %2: source, such as: machine (/etc/…)</extracomment>
        <translation>Se aplica: %1, según %2</translation>
    </message>
    <message>
        <source>Does not count: %1, from %2</source>
        <translation>No se aplica: %1, según %2</translation>
    </message>
    <message>
        <source>No source says anything about it.</source>
        <extracomment>MEANING-CRITICAL. Of a policy setting: no server and no file is there that could set it</extracomment>
        <translation>Ninguna fuente dice nada al respecto.</translation>
    </message>
    <message>
        <source>The policy is being read again…</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation>Se está volviendo a leer la directiva…</translation>
    </message>
    <message>
        <source>The server is asked again at %1, or as soon as it tells of a change.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation>Se vuelve a preguntar al servidor a las %1, o en cuanto avise de un cambio.</translation>
    </message>
    <message>
        <source>No server is being asked for it at present.</source>
        <extracomment>MEANING-CRITICAL. Of the policy</extracomment>
        <translation>En este momento no se pregunta por ella a ningún servidor.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy files were read at %1; they are read again as soon as they change, at %2 at the latest.</source>
        <extracomment>MEANING-CRITICAL. %1, %2: date and time</extracomment>
        <translation>Los archivos de directiva de este equipo se leyeron a las %1; se vuelven a leer en cuanto cambian, a las %2 como muy tarde.</translation>
    </message>
    <message>
        <source>%1 - Policy</source>
        <extracomment>MEANING-CRITICAL. Title of the window that shows the admin&apos;s policy. %1: the product&apos;s name</extracomment>
        <translation>%1 - Directiva</translation>
    </message>
    <message>
        <source>Server&apos;s policy: %1</source>
        <extracomment>MEANING-CRITICAL. %1: what is known of it, such as: known (host, since date)</extracomment>
        <translation>Directiva del servidor: %1</translation>
    </message>
    <message>
        <source>Documents that cannot be read</source>
        <extracomment>Last line of the list of policy settings: files and answers that cannot be read</extracomment>
        <translation>Documentos que no se pueden leer</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>Last line of the list of policy settings: what was remarked on files and answers</extracomment>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Reloading…</source>
        <translation>Recargando…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It does not hold your name or address.</source>
        <extracomment>MEANING-CRITICAL. After the button Copy Report</extracomment>
        <translation>El informe está en el portapapeles. No contiene su nombre ni su dirección.</translation>
    </message>
    <message>
        <source>Every policy setting: the value in force, where it is from and since when; why it is so stands below</source>
        <extracomment>MEANING-CRITICAL. Of the list of policy settings, for screen readers</extracomment>
        <translation>Cada opción de directiva: el valor en vigor, de dónde procede y desde cuándo; el porqué figura abajo</translation>
    </message>
    <message>
        <source>What each source says of the selected setting, and which of them counts</source>
        <extracomment>MEANING-CRITICAL. Of the text below the list of policy settings, for screen readers</extracomment>
        <translation>Lo que dice cada fuente de la opción seleccionada, y cuál de ellas se aplica</translation>
    </message>
</context>
<context>
    <name>candor::PolicyNotice</name>
    <message>
        <source>%1: a policy has switched something off</source>
        <extracomment>MEANING-CRITICAL. Title of a message on the desktop. %1: the product&apos;s name</extracomment>
        <translation>%1: una directiva ha desactivado algo</translation>
    </message>
    <message>
        <source>No longer collected: %1. The main window says who decided, and when.</source>
        <extracomment>MEANING-CRITICAL. %1: list of categories of data</extracomment>
        <translation>Ya no se recopila: %1. La ventana principal indica quién lo decidió y cuándo.</translation>
    </message>
</context>
<context>
    <name>candor::SignInPage</name>
    <message>
        <source>Sign-in &amp;address</source>
        <translation>&amp;Dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <extracomment>Example of a sign-in address; keep the domain example.com</extracomment>
        <translation>nombre@example.com</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Progress of signing in</source>
        <translation>Progreso del inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Canc&amp;elar</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>Cancelar el inicio de sesión</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <extracomment>Heading of the sign-in page. %1: the product&apos;s name</extracomment>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Signs in to your organization&apos;s server with this address and password</source>
        <extracomment>What the button Sign In does</extracomment>
        <translation>Inicia sesión en el servidor de su organización con esta dirección y esta contraseña</translation>
    </message>
    <message>
        <source>Ends this attempt; address and password stay in their fields</source>
        <extracomment>What the button Cancel does while signing in</extracomment>
        <translation>Termina este intento; la dirección y la contraseña permanecen en sus campos</translation>
    </message>
    <message>
        <source>The address your organization gave you, such as name@example.com</source>
        <extracomment>Of the field for the sign-in address, for screen readers; keep the domain example.com</extracomment>
        <translation>La dirección que le dio su organización, por ejemplo nombre@example.com</translation>
    </message>
    <message>
        <source>The password of this address; it is never written to disk</source>
        <extracomment>Of the field for the password, for screen readers</extracomment>
        <translation>La contraseña de esta dirección; nunca se escribe en el disco</translation>
    </message>
</context>
<context>
    <name>candor::SourceText</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text of the empty field</source>
        <translation>Texto del campo vacío</translation>
    </message>
    <message>
        <source>Tool tip</source>
        <translation>Información sobre herramientas</translation>
    </message>
    <message>
        <source>Name for screen readers</source>
        <translation>Nombre para lectores de pantalla</translation>
    </message>
    <message>
        <source>Description for screen readers</source>
        <translation>Descripción para lectores de pantalla</translation>
    </message>
    <message>
        <source>Title of the window</source>
        <translation>Título de la ventana</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a list. %1: what is named, such as &quot;Source&quot;; %2: its text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Translation, unfinished</source>
        <translation>Traducción, sin terminar</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Translator&apos;s comment</source>
        <translation>Comentario del traductor</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>No message of this file: a name, a figure, or Qt&apos;s own words.</source>
        <translation>Ningún mensaje de este archivo: un nombre, una cifra o palabras del propio Qt.</translation>
    </message>
</context>
<context>
    <name>candor::StatusPage</name>
    <message>
        <source>Sign O&amp;ut</source>
        <translation>Cerrar &amp;sesión</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Ends this sign-in and forgets the password</source>
        <translation>Cierra esta sesión y olvida la contraseña</translation>
    </message>
    <message>
        <source>What is collected about your use</source>
        <extracomment>MEANING-CRITICAL. Heading</extracomment>
        <translation>Qué se recopila sobre su uso</translation>
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
        <translation>Traducción: %1</translation>
    </message>
    <message>
        <source>Faults of the file</source>
        <translation>Fallos del archivo</translation>
    </message>
    <message>
        <source>Right-click a text, or press Shift+F10 on it, to see where its words come from.</source>
        <translation>Haga clic con el botón derecho en un texto, o pulse Mayús+F10 sobre él, para ver de dónde vienen sus palabras.</translation>
    </message>
    <message>
        <source>Line %L1, column %L2: %3</source>
        <extracomment>A fault of a file. %L1: line, %L2: column, %3: what is wrong</extracomment>
        <translation>Línea %L1, columna %L2: %3</translation>
    </message>
    <message>
        <source>The file has no faults. %L1 of %L2 texts are translated.</source>
        <extracomment>%L1: how many texts have a translation, %L2: how many there are</extracomment>
        <translation>El archivo no tiene fallos. Están traducidos %L1 de %L2 textos.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n fault(s). What they concern keeps its last good words. First, line %L1: %2</source>
        <extracomment>%n: how many faults the file has, %L1: line of the first, %2: what is wrong there</extracomment>
        <translation>
            <numerusform>El archivo tiene %n fallo. Lo que afecta conserva sus últimas palabras correctas. Línea %L1: %2</numerusform>
            <numerusform>El archivo tiene %n fallos. Lo que afectan conserva sus últimas palabras correctas. El primero, línea %L1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong in the translation file, by line and column</source>
        <extracomment>Of the list of faults, for screen readers</extracomment>
        <translation>Lo que está mal en el archivo de traducción, por línea y columna</translation>
    </message>
</context>
<context>
    <name>candor::Tray</name>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>Entry of the menu in the notification area: shows the window. %1: the product&apos;s name</extracomment>
        <translation>&amp;Abrir %1</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <extracomment>Entry of the menu in the notification area: opens the options</extracomment>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Entry of the menu in the notification area: ends the program</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Sign Out</source>
        <extracomment>Entry of the menu in the notification area: ends the sign-in</extracomment>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In the notification area. %1: sign-in address, or the product&apos;s name; %2: state of the connection</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
