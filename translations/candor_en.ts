<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>candor::CategoryRow</name>
    <message numerus="yes">
        <source>%n record(s) waiting, nothing sent yet</source>
        <extracomment>MEANING-CRITICAL. Of one data category. %n: how many records wait to be sent</extracomment>
        <translation>
            <numerusform>%n record waiting, nothing sent yet</numerusform>
            <numerusform>%n records waiting, nothing sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) waiting, last sent %1</source>
        <extracomment>MEANING-CRITICAL. Of one data category. %n: how many records wait to be sent; %1: date and time of the last sending</extracomment>
        <translation>
            <numerusform>%n record waiting, last sent %1</numerusform>
            <numerusform>%n records waiting, last sent %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) given up: refused, too old, or without room</source>
        <extracomment>MEANING-CRITICAL. Of one data category. %n: how many records were destroyed that the service never accepted: it refused them, they grew too old, or there was no room for them</extracomment>
        <translation>
            <numerusform>%n record given up: refused, too old, or without room</numerusform>
            <numerusform>%n records given up: refused, too old, or without room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::DataDialog</name>
    <message numerus="yes">
        <source>%n record(s) erased</source>
        <extracomment>MEANING-CRITICAL. A receipt. %n: how many records were destroyed on this computer</extracomment>
        <translation>
            <numerusform>%n record erased</numerusform>
            <numerusform>%n records erased</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>candor::TranslationWindow</name>
    <message numerus="yes">
        <source>The file has %n fault(s). What they concern keeps its last good words. First, line %L1: %2</source>
        <extracomment>%n: how many faults the file has, %L1: line of the first, %2: what is wrong there</extracomment>
        <translation>
            <numerusform>The file has %n fault. What it concerns keeps its last good words. In line %L1: %2</numerusform>
            <numerusform>The file has %n faults. What they concern keeps its last good words. First, line %L1: %2</numerusform>
        </translation>
    </message>
</context>
</TS>
