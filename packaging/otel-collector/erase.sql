-- SPDX-FileCopyrightText: The Candor authors
-- SPDX-License-Identifier: Apache-2.0

-- Carries out the requests to erase. Run it every hour, and once more after a restore from a backup: a request stays for 30 days,
-- and what it names is erased again should it come again.

SET mutations_sync = 2;

ALTER TABLE candor.census_rows DELETE WHERE
    (LogAttributes['app.installation.id'] != '' AND LogAttributes['app.installation.id'] IN
        (SELECT LogAttributes['app.installation.id'] FROM candor.deletion_rows))
    OR (LogAttributes['user.hash'] != '' AND LogAttributes['user.hash'] IN
        (SELECT LogAttributes['user.hash'] FROM candor.deletion_rows));

ALTER TABLE candor.error_reporting_rows DELETE WHERE
    (LogAttributes['user.id'] != '' AND LogAttributes['user.id'] IN
        (SELECT LogAttributes['user.id'] FROM candor.deletion_rows))
    OR (LogAttributes['candor.sip_uri'] != '' AND LogAttributes['candor.sip_uri'] IN
        (SELECT LogAttributes['user.id'] FROM candor.deletion_rows));
