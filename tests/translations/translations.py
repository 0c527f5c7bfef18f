#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

"""Checks a translation against the sources: nothing missing, nothing left over, nothing that says something else."""

import argparse
import collections
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACES = re.compile(r"%(?:L?\d{1,2}|L?n)")
TAGS = re.compile(r"</?[a-zA-Z][^>]*>")
ACCESS_KEY = re.compile(r"&(\w)")
CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)", re.MULTILINE)
# Words that are names: they stand in every language as they stand in English.
NAMES = re.compile(
    r"\b(?:Candor|SQLite|OpenTelemetry|DisableAutomaticSendTracing|customerExperienceImprovementProgram|QMEnable"
    r"|MeetingUxEnableTelemetry|loggingLevel|SIP|TLS|DeviceID|UserID)\b|\b[\w-]+(?:\.[\w-]+)*\.(?:test|ini|json|sqlite)\b")
END = {".": ".", "。": ".", ":": ":", "：": ":", "?": "?", "？": "?", "!": "!", "！": "!", "…": "…"}

NEGATIVE = {
    "en": r"\b(?:not|no|nor|neither|nobody|nothing|never|none|cannot|without|\w+n't)\b",
    "fr": r"\b(?:ne|pas|non|ni|rien|aucune?s?|jamais|personne|sans)\b|\bn['’]",
    "es": r"\b(?:no|ni|nada|nadie|nunca|ningún|ninguna?|sin|tampoco)\b",
    "it": r"\b(?:non|né|niente|nulla|nessun\w*|mai|senza)\b",
    "pt": r"\b(?:não|nem|nada|ninguém|nunca|nenhuma?|jamais|sem)\b",
    "zh": r"[不未没無无非勿]|从未",
}
# What English says without a negation and another language with one.
MAY_TURN_NEGATIVE = re.compile(
    r"\b(?:un\w+|in\w+|dis\w+|off|until|unless|only|refus\w+|forb\w+|fail\w+|lost|los\w+|miss\w+|empty|lacks?|except|broken|stop\w*|"
    r"offline|before|other than|late|wrong|anonymous|too|ignor\w+|closed|gone|lack\w*)\b", re.IGNORECASE)

# Published mistranslations; see spec and translations/README.md.
MISTRANSLATED = {
    "fr": [r"texte chiffré", r"administrateurs? (?:local|locaux)\b"],
    "es": [r"texto cifrado", r"administradore?s? locale?s?\b"],
    "it": [r"\bverbal[ei]\b", r"testo cifrato", r"amministrator[ei] local[ei]\b"],
    "pt": [r"texto cifrado", r"administradore?s? loca(?:l|is)\b"],
    "zh": [r"纪要", r"密文", r"本地管理员"],
}
# Official words: where the English holds the first, the translation holds the second.
GLOSSARY = {
    "fr": {"Census data": "Données de recensement", "Usage data": "Données d'utilisation",
           "Error reporting data": "Données de signalement d'erreurs",
           "Customer Experience Improvement Program": "Programme d'amélioration du produit",
           "Conversation thread ID": "ID de thread de conversation"},
    "es": {"Census data": "Datos de censo", "Usage data": "Datos de uso", "Error reporting data": "Datos de informes de errores",
           "Customer Experience Improvement Program": "Programa para la mejora de la experiencia del usuario",
           "Conversation thread ID": "Id. del hilo de conversación"},
    "it": {"Census data": "Dati di censimento", "Usage data": "Dati di utilizzo", "Error reporting data": "Dati di segnalazione errore",
           "Customer Experience Improvement Program": "Programma Analisi utilizzo software",
           "Conversation thread ID": "ID thread conversazione"},
    "pt": {"Census data": "Dados do censo", "Usage data": "Dados de uso", "Error reporting data": "Dados do relatório de erros",
           "Customer Experience Improvement Program": "Programa de Aperfeiçoamento da Experiência do Usuário",
           "Conversation thread ID": "ID do thread da conversa"},
    "zh": {"Census data": "人口普查数据", "Usage data": "使用率数据", "Error reporting data": "错误报告数据",
           "Customer Experience Improvement Program": "客户体验改善计划", "Conversation thread ID": "对话线程 ID"},
}

Message = collections.namedtuple("Message", "context source comment numerus critical state forms note")


def read_ts(path):
    root = ElementTree.parse(path).getroot()
    messages = []
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            numerus = message.get("numerus") == "yes"
            forms = ([form.text or "" for form in translation.iter("numerusform")] if numerus else [translation.text or ""])
            messages.append(Message(
                context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "", numerus,
                "MEANING-CRITICAL" in (message.findtext("extracomment") or ""), translation.get("type"), forms,
                message.findtext("translatorcomment") or ""))
    return root.get("language"), messages


def key(message):
    return message.context, message.source, message.comment, message.numerus


def extract(lupdate, root, language):
    """What the sources say now, as lupdate reads it: (messages, what it complained about)."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / f"fresh_{language}.ts"
        command = [lupdate, "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-I", root, "-extensions", "cpp,h,ui"]
        if language == "en":
            command.append("-pluralonly")
        result = subprocess.run(command + [f"{root}/app", f"{root}/ui", "-ts", str(path)], capture_output=True, text=True, check=True)
        complaints = [line for line in result.stderr.splitlines() if "XDG_RUNTIME_DIR" not in line and line.strip()]
        return (read_ts(path)[1] if path.exists() else []), complaints


def access_key(text):
    """The one access key, in upper case; None without. Rich text has entities instead."""
    if TAGS.search(text):
        return None
    found = ACCESS_KEY.findall(text.replace("&&", ""))
    return found[0].upper() if len(found) == 1 else ("several" if found else None)


def ending(text):
    text = TAGS.sub("", text).rstrip()
    if text.endswith("..."):
        return "…"
    return END.get(text[-1:], "")


def judge_form(language, message, text):
    """The faults of one translated text."""
    source = message.source
    if not text.strip():
        yield "is empty"
        return
    if collections.Counter(PLACES.findall(source)) != collections.Counter(PLACES.findall(text)):
        yield f"has other places: {' '.join(PLACES.findall(text)) or 'none'}"
    if collections.Counter(TAGS.findall(source)) != collections.Counter(TAGS.findall(text)):
        yield "has other tags"
    if access_key(text) == "several":
        yield "has several access keys"
    elif bool(access_key(source)) != bool(access_key(text)):
        yield "has an access key the English lacks" if access_key(text) else "lacks the access key"
    if ending(source) != ending(text):
        yield f"ends with '{text.rstrip()[-1:]}'"
    if (source[:1].isspace(), source[-1:].isspace()) != (text[:1].isspace(), text[-1:].isspace()):
        yield "has other spaces at its ends"
    if collections.Counter(NAMES.findall(source)) != collections.Counter(NAMES.findall(text)):
        yield "translates, drops or adds a name"
    if CONFLICT.search(text):
        yield "holds a conflict marker"
    for pattern in MISTRANSLATED.get(language, []):
        if re.search(pattern, text, re.IGNORECASE):
            yield f"says '{re.search(pattern, text, re.IGNORECASE).group(0)}', a known mistranslation"
    for term, official in GLOSSARY.get(language, {}).items():
        if re.search(rf"\b{term}\b", source) and official.casefold() not in text.replace("’", "'").casefold():
            yield f"lacks '{official}', the official word"


def judge_meaning(language, message, text):
    """Looks for the negation that makes a sentence of consent its own contrary when it gets lost."""
    if language not in NEGATIVE or language == "en" or "negation checked" in message.note:
        return
    english = bool(re.search(NEGATIVE["en"], message.source, re.IGNORECASE))
    translated = bool(re.search(NEGATIVE[language], text, re.IGNORECASE))
    if english and not translated:
        yield "has lost the negation"
    if message.critical and translated and not english and not MAY_TURN_NEGATIVE.search(message.source):
        yield "has a negation the English lacks"


def judge_access_keys(messages):
    """Two controls of one window with one key, where the English keeps them apart."""
    seen = {}
    for message in messages:
        mine = access_key(message.forms[0])
        if not mine or mine == "several":
            continue
        other = seen.setdefault((message.context, mine), message)
        if other is not message and access_key(other.source) != access_key(message.source):
            yield f"{message.context}: access key {mine} serves '{other.source}' and '{message.source}'"


def judge(tag, messages, fresh):
    language = tag.split("_")[0]
    have, want = {key(m): m for m in messages}, {key(m): m for m in fresh}
    faults = [f"{k[0]}: missing: '{k[1]}'" for k in want if k not in have]
    faults += [f"{k[0]}: no longer in the sources: '{k[1]}'" for k in have if k not in want]
    for k, message in have.items():
        if k not in want:
            continue
        label = f"{message.context}: '{message.source}'"
        if message.state:
            faults.append(f"{label} is {message.state}")
            continue
        if message.numerus and len(message.forms) < len(want[k].forms):  # lupdate knows each language's
            faults.append(f"{label} lacks a plural form")
        # The extracomment of the sources counts, not the copy in the file.
        message = message._replace(critical=want[k].critical)
        for text in message.forms:
            faults += [f"{label} {fault}: '{text}'" for fault in
                       [*judge_form(language, message, text), *judge_meaning(language, message, text)]]
    return faults + list(judge_access_keys([m for m in messages if not m.state]))


def check_file(path, lupdate, root):
    tag = pathlib.Path(path).stem.removeprefix("candor_")
    if CONFLICT.search(pathlib.Path(path).read_text(encoding="utf-8")):
        return ["holds conflict markers"]
    language, messages = read_ts(path)
    faults = [] if language.split("_")[0] == tag.split("_")[0] else [f"calls itself '{language}'"]
    return faults + judge(tag, messages, extract(lupdate, root, tag)[0])


def check_sources(lupdate, root):
    messages, faults = extract(lupdate, root, "fr")
    for message in messages:
        if CONFLICT.search(message.source):
            faults.append(f"{message.context}: '{message.source}' holds a conflict marker")
    keys = collections.Counter((m.context, access_key(m.source)) for m in messages if access_key(m.source))
    faults += [f"{context}: access key {letter} is used {count} times" for (context, letter), count in keys.items()
               if count > 1 and letter != "several"]
    return faults


def self_test():
    """Each of these pairs is wrong (or right), and has to be found so."""
    def faults(tag, source, text, numerus=False, note="", critical=True, state=None):
        forms = text if isinstance(text, list) else [text]
        message = Message("C", source, "", numerus, critical, state, forms, note)
        return judge(tag, [message], [message._replace(forms=["", ""] if numerus else [""])])

    wrong = [
        ("fr", "Sent to %1.", "Envoyé."), ("fr", "Sent to %1.", "Envoyé à %1"), ("fr", "Sent to %1.", "Envoyé à %1 et %1."),
        ("fr", "Send", ""), ("fr", "&Send", "Envoyer"), ("fr", "Send", "&Envoyer"), ("zh_CN", "&Send", "&发送(&S)"),
        ("fr", "See <a href=\"x\">this</a>", "Voir <a href=\"y\">ceci</a>"),
        ("fr", "It is not sent.", "C'est envoyé."), ("fr", "It is sent.", "Ce n'est pas envoyé."),
        ("zh_CN", "It is never sent.", "它会发送。"), ("es", "Nothing is sent.", "Se envía."),
        ("es", "Cleartext", "Texto cifrado"), ("it", "Call minutes", "Verbale"), ("zh_CN", "Call minutes", "通话纪要"),
        ("pt_BR", "On-premises admins", "Administradores locais"), ("fr", "Census data", "Données du recensement"),
        ("fr", "Candor is closed", "Franchise est fermé"), ("fr", "See settings.ini", "Voir reglages.ini"),
        ("fr", "Name:", "Nom"), ("fr", "<<<<<<< ours", "<<<<<<< ours"), ("fr", " and ", "et"),
    ]
    right = [
        ("fr", "Sent to %1.", "Envoyé à %1."), ("zh_CN", "Sent to %1.", "已发送到 %1。"), ("zh_CN", "&Send", "发送(&S)"),
        ("fr", "It is not sent.", "Ce n'est pas envoyé."), ("es", "It is sent only after you agree.", "No se envía hasta que usted acepte."),
        ("fr", "Name:", "Nom :"), ("it", "Census data is sent to %1.", "I Dati di censimento vengono inviati a %1."),
        ("zh_CN", "Opening…", "正在打开…"), ("fr", "R&D && more", "R&D && plus"),
    ]
    failures = [f"not found: {pair}" for pair in wrong if not faults(*pair)]
    failures += [f"{pair} found: {faults(*pair)}" for pair in right if faults(*pair)]
    if not faults("fr", "%n records", ["%n enregistrement"], numerus=True):
        failures.append("not found: a missing plural form")
    if not faults("fr", "It is sent.", "C'est envoyé.", state="unfinished"):
        failures.append("not found: unfinished")
    if faults("es", "It is not sent.", "Queda aquí.", note="negation checked"):
        failures.append("found although checked by a person")
    two = [Message("C", s, "", False, False, None, [t], "") for s, t in (("&Send", "&Enviar"), ("&List", "&Elenco"))]
    if not judge("it", two, two):
        failures.append("not found: an access key used twice")
    if not judge("it", two[:1], two) or not judge("it", two[1:], two[:1]):
        failures.append("not found: a missing or a left-over message")
    return failures


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("root")
    parser.add_argument("--lupdate", required=True)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--file", help="the .ts file to check")
    what.add_argument("--sources", action="store_true", help="check what lupdate finds in the sources")
    what.add_argument("--self-test", action="store_true", help="check that faults are found")
    arguments = parser.parse_args()
    if arguments.self_test:
        faults = self_test()
    elif arguments.sources:
        faults = check_sources(arguments.lupdate, arguments.root)
    else:
        faults = check_file(arguments.file, arguments.lupdate, arguments.root)
    print("\n".join(faults + [f"{len(faults)} faults"]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
