<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Consent</name>
    <message>
        <source>Census data, which identifies neither you nor your organization, is sent to %1: it is always on, and nobody can turn it off.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Census data, which identifies neither you nor your organization, is held on this computer until a server names an address: it is always on, and nobody can turn it off.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data, which may identify your organization but never you, is sent to %1: no policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data, which may identify your organization but never you, is held on this computer until a server names an address: no policy forbids it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports of this meeting are sent to %1: the meeting&apos;s server permits them.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports of this meeting are held on this computer until a server names an address: the meeting&apos;s server permits them.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are sent to %1: you opted in.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are sent to %1: you opted in on %2.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to; %2: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are held on this computer until a server names an address: you opted in.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are held on this computer until a server names an address: you opted in on %1.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement program data is sent to %1: you signed up.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement program data is sent to %1: you signed up on %2.</source>
        <extracomment>MEANING-CRITICAL. %1: host the data goes to; %2: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement program data is held on this computer until a server names an address: you signed up.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement program data is held on this computer until a server names an address: you signed up on %1.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data is not sent: a policy cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of the server %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of the server %1 cannot be read, since at least %2, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy in %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy in %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of the meeting&apos;s server %1 cannot be read, and an unreadable policy forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are not sent: a policy cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of the server %1 cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of the server %1 cannot be read, since at least %2, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy in %1 cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy in %1 cannot be read, since at least %2, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy in %1 cannot be read, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy in %1 cannot be read, since at least %2, and an unreadable policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of the meeting&apos;s server %1 cannot be read, and an unreadable policy forbids them.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement program data is not sent: a policy cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the policy of the server %1 cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the policy of the server %1 cannot be read, since at least %2, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy in %1 cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy in %1 cannot be read, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy in %1 cannot be read, since at least %2, and an unreadable policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data is not sent: a policy forbids it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data is not sent: the server %1 forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data is not sent: the server %1 forbids it, since at least %2.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy file %1 forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data is not sent: this computer&apos;s policy file %1 forbids it, since at least %2.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy file %1 forbids it.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data is not sent: your policy file %1 forbids it, since at least %2.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data is not sent: the meeting&apos;s server %1 does not permit it.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are not sent: a policy forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are not sent: the server %1 forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are not sent: the server %1 forbids them, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy file %1 forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are not sent: this computer&apos;s policy file %1 forbids them, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy file %1 forbids them; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are not sent: your policy file %1 forbids them, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are not sent: the meeting&apos;s server %1 does not permit them.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement program data is not sent: a policy forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server %1 forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server %1 forbids it, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: host of the server; %2: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy file %1 forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement program data is not sent: this computer&apos;s policy file %1 forbids it, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy file %1 forbids it; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement program data is not sent: your policy file %1 forbids it, since at least %2; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: path of the file; %2: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data may be sent.</source>
        <extracomment>MEANING-CRITICAL. Said of a category in a state that needs no further words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data is not sent: nobody is signed in, so no policy is known.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data is not sent: the policy of %1 is not known at present.</source>
        <extracomment>MEANING-CRITICAL. %1: name of the organization</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data is not sent: the meeting&apos;s server has not told its policy.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are not sent: nobody is signed in, so no policy is known; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are not sent: the policy of %1 is not known at present; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: name of the organization</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are not sent: the meeting&apos;s server has not told its policy.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement program data is not sent: nobody is signed in, so no policy is known; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the policy of %1 is not known at present; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: name of the organization</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Census data is not recorded and not sent: the server names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Census data is not recorded and not sent: the server of %1 names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL. %1: name of the organization</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data is not sent: the server names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data is not sent: the server of %1 names no address to send it to.</source>
        <extracomment>MEANING-CRITICAL. %1: name of the organization</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are not sent: the server names no address to send them to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are not sent: the server of %1 names no address to send them to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: name of the organization</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server names no address to send it to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement program data is not sent: the server of %1 names no address to send it to; your own choice is kept.</source>
        <extracomment>MEANING-CRITICAL. %1: name of the organization</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are not sent: you have not opted in.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are not sent: you chose not to send them.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reports are not sent: you chose on %1 not to send them.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement program data is not sent: you have not signed up.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement program data is not sent: you chose not to send it.</source>
        <extracomment>MEANING-CRITICAL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improvement program data is not sent: you chose on %1 not to send it.</source>
        <extracomment>MEANING-CRITICAL. %1: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>Census data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error reporting data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer Experience Improvement Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: always</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: it is collected, and nobody can turn it off</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: permitted by policy</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: it is collected, no policy forbids it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: you opted in</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: it is collected, the person said yes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: you have not opted in</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, the person has not said yes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: forbidden by policy</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, a policy forbids it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: the policy is not known</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, no policy is known yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: the policy cannot be read</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, a policy is there but cannot be read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: the server names no address for it</source>
        <extracomment>MEANING-CRITICAL. State of a data category in a list: not collected, the server names no address to send to</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candor::OptionsDialog</name>
    <message>
        <source>%1 - Options</source>
        <extracomment>Title of the options window. %1: the product&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
