-- The tables, in SQL that H2 and PostgreSQL share. Codes and statuses are their keys.

create sequence if not exists callback_seq increment by 50;
create sequence if not exists message_seq increment by 50;
create sequence if not exists report_seq increment by 50;
create sequence if not exists hourly_count_seq increment by 50;
create sequence if not exists unrecognized_key_seq increment by 50;
create sequence if not exists malformed_body_seq increment by 50;

-- A callback. The digest is of what it says: a callback that comes twice is here once.
create table if not exists callback (
  id bigint primary key,
  digest varchar(64) not null unique,
  type varchar(255) not null,
  batch_id varchar(255) not null,
  client_reference varchar(255),
  received_at timestamp with time zone not null
);

-- The current state of the message to one recipient.
create table if not exists message (
  id bigint primary key,
  batch_id varchar(255) not null,
  recipient varchar(255) not null,
  code integer not null,
  status varchar(255) not null,
  reported_at timestamp with time zone not null,
  unique (batch_id, recipient)
);

-- What a callback says of one message, or of several without recipients. Nothing here changes.
create table if not exists report (
  id bigint primary key,
  callback_id bigint not null references callback,
  message_id bigint references message,
  code integer not null,
  status varchar(255) not null,
  messages integer not null,
  reported_at timestamp with time zone not null
);
create index if not exists report_by_code on report (code, id);
create index if not exists report_by_status on report (status, id);
create index if not exists report_by_code_and_status on report (code, status, id);
create index if not exists report_by_message on report (message_id, id);

-- The messages in the reports of one hour. Hours are counted from 1970, in UTC.
create table if not exists hourly_count (
  id bigint primary key,
  at_hour integer not null,
  code integer not null,
  status varchar(255) not null,
  messages bigint not null,
  unique (at_hour, code, status)
);

-- The keys that the catalog did not have when they came.
create table if not exists unrecognized_key (
  id bigint primary key,
  set_name varchar(255) not null,
  key_text varchar(255) not null,
  messages bigint not null,
  first_seen timestamp with time zone not null,
  last_seen timestamp with time zone not null,
  unique (set_name, key_text)
);

-- Bodies that are not delivery reports. The digest is of the whole body; of a long one, the beginning is kept.
create table if not exists malformed_body (
  id bigint primary key,
  digest varchar(64) not null unique,
  reason varchar(255) not null,
  body bytea not null,
  length integer not null,
  times bigint not null,
  first_received timestamp with time zone not null,
  last_received timestamp with time zone not null
);
