# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Completion for @PROGRAM@, made from its --help.

@FUNCTION@()
{
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} path='' i
    COMPREPLY=()
    words() { mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "$*" -- "$current"); }
    files() { compopt -o filenames 2>/dev/null; mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current"); }
    folders() { compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- "$current"); }
    nothing() { :; }
    for ((i = 1; i < COMP_CWORD; i++)); do
        case "${path:+$path }${COMP_WORDS[i]}" in
            @PATHS@) path="${path:+$path }${COMP_WORDS[i]}" ;;
        esac
    done
    case $path:$before in
@CASES@
    esac
    case $path in
@CONTINUATIONS@
    esac
}
complete -F @FUNCTION@ @PROGRAM@
