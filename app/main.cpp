// SPDX-FileCopyrightText: The Candor authors
// SPDX-License-Identifier: Apache-2.0

int main()
{
    return 0;
}
