// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

// Preloaded into a program it lets every look-up of a host's name take 20 seconds, and makes the file
// CANDOR_TEST_LOOKUP when the first one begins.

#include <fcntl.h>
#include <netdb.h>
#include <stdlib.h>
#include <unistd.h>

int getaddrinfo(const char* node, const char* service, const struct addrinfo* hints, struct addrinfo** found)
{
    (void)node;
    (void)service;
    (void)hints;
    (void)found;
    const char* path = getenv("CANDOR_TEST_LOOKUP");
    if (path)
        close(open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
    sleep(20);
    return EAI_AGAIN;
}
