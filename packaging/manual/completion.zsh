#compdef @PROGRAM@
# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0
# Completion for @PROGRAM@, made from its --help.

@FUNCTION@()
{
    local before=$words[CURRENT-1] route='' i
    local -a typed
    typed=("${words[@]}")
    words() { compadd -- "$@"; }
    files() { _files; }
    folders() { _files -/; }
    nothing() { :; }
    for ((i = 2; i < CURRENT; i++)); do
        case "${route:+$route }$typed[i]" in
            @PATHS@) route="${route:+$route }$typed[i]" ;;
        esac
    done
    case $route:$before in
@CASES@
    esac
    case $route in
@CONTINUATIONS@
    esac
}

@FUNCTION@ "$@"
