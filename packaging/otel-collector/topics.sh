#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Candor authors
# SPDX-License-Identifier: Apache-2.0

# Makes the topics: topics.sh BROKER [OPTION OF kafka-topics.sh…]. Kafka is the way, not the store: three days for the store to
# come back, a day for error reports, and no longer than requests to erase are kept (30 days, clickhouse.sql). A segment goes as
# a whole, a retention after its last record: its own three hours and one for the broker's rounds are taken off. The broker's
# clock alone counts: by the sender's, a record from more than an hour ahead would be refused for good.
set -euo pipefail
broker=${1:?usage: topics.sh BROKER [OPTION…]}
shift
day=$((24 * 60 * 60 * 1000))
for topic in census:3:24 usage:3:24 error_reporting:1:12 improvement_program:3:24 deletion:3:3; do
    IFS=: read -r name days partitions <<<"$topic"
    kafka-topics.sh --bootstrap-server "$broker" "$@" --create --if-not-exists --topic "candor.$name" \
        --partitions "$partitions" --replication-factor 3 --config min.insync.replicas=2 \
        --config cleanup.policy=delete --config "retention.ms=$((days * day - day / 6))" --config "segment.ms=$((day / 8))" \
        --config message.timestamp.type=LogAppendTime
done
