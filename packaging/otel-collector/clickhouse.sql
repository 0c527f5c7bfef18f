-- SPDX-FileCopyrightText: The Candor authors
-- SPDX-License-Identifier: Apache-2.0

-- One table a category, a row a record, keyed by log.record.uid: what is sent twice merges into one row. Read through the
-- views, which never show a row twice. The columns are those that the collector's exporter writes; most are empty and cost nothing.
-- No partition by time: a record that comes again on another day has to meet itself. Retention is the TTL below, by the day it came.

CREATE DATABASE IF NOT EXISTS candor;

CREATE TABLE IF NOT EXISTS candor.census_rows
(
    uid UUID MATERIALIZED toUUID(LogAttributes['log.record.uid']),
    Timestamp DateTime64(9) CODEC(Delta(8), ZSTD(1)),
    TraceId String,
    SpanId String,
    TraceFlags UInt8,
    SeverityText LowCardinality(String),
    SeverityNumber UInt8,
    ServiceName LowCardinality(String),
    Body String,
    ResourceSchemaUrl LowCardinality(String),
    ResourceAttributes Map(LowCardinality(String), String) CODEC(ZSTD(1)),
    ScopeSchemaUrl LowCardinality(String),
    ScopeName LowCardinality(String),
    ScopeVersion LowCardinality(String),
    ScopeAttributes Map(LowCardinality(String), String),
    LogAttributes Map(LowCardinality(String), String) CODEC(ZSTD(1)),
    EventName LowCardinality(String)
)
ENGINE = ReplacingMergeTree
ORDER BY uid
TTL toDate(Timestamp) + INTERVAL 400 DAY DELETE;

CREATE TABLE IF NOT EXISTS candor.usage_rows AS candor.census_rows
ENGINE = ReplacingMergeTree ORDER BY uid TTL toDate(Timestamp) + INTERVAL 400 DAY DELETE;

CREATE TABLE IF NOT EXISTS candor.error_reporting_rows AS candor.census_rows
ENGINE = ReplacingMergeTree ORDER BY uid TTL toDate(Timestamp) + INTERVAL 90 DAY DELETE;

CREATE TABLE IF NOT EXISTS candor.improvement_program_rows AS candor.census_rows
ENGINE = ReplacingMergeTree ORDER BY uid TTL toDate(Timestamp) + INTERVAL 400 DAY DELETE;

-- Longer than the topics keep anything, so that nothing erased comes back from them.
CREATE TABLE IF NOT EXISTS candor.deletion_rows AS candor.census_rows
ENGINE = ReplacingMergeTree ORDER BY uid TTL toDate(Timestamp) + INTERVAL 30 DAY DELETE;

CREATE VIEW IF NOT EXISTS candor.census AS
    SELECT uid, toDate(Timestamp) AS received_on, EventName AS event_name,
           mapUpdate(mapFilter((key, value) -> key != 'log.record.uid', LogAttributes),
                     mapFilter((key, value) -> startsWith(key, 'service.'), ResourceAttributes)) AS attributes
    FROM candor.census_rows FINAL;
CREATE VIEW IF NOT EXISTS candor.usage AS
    SELECT uid, toDate(Timestamp) AS received_on, EventName AS event_name,
           mapFilter((key, value) -> key != 'log.record.uid', LogAttributes) AS attributes
    FROM candor.usage_rows FINAL;
CREATE VIEW IF NOT EXISTS candor.error_reporting AS
    SELECT uid, toDate(Timestamp) AS received_on, EventName AS event_name,
           mapFilter((key, value) -> key != 'log.record.uid', LogAttributes) AS attributes
    FROM candor.error_reporting_rows FINAL;
CREATE VIEW IF NOT EXISTS candor.improvement_program AS
    SELECT uid, toDate(Timestamp) AS received_on, EventName AS event_name,
           mapFilter((key, value) -> key != 'log.record.uid', LogAttributes) AS attributes
    FROM candor.improvement_program_rows FINAL;
