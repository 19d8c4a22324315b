-- Times are Unix milliseconds (UTC), flags 0 or 1, ids text. "sealed" and "document" of plans are encrypted.

CREATE TABLE store_meta (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);

CREATE TABLE branch (
  branch_id TEXT NOT NULL,
  id TEXT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  day TEXT,
  state TEXT,
  patient_id TEXT,
  clinician_id TEXT,
  document TEXT NOT NULL,
  sealed BYTEA,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  CHECK (branch_id = id)
);

-- clinicians
CREATE TABLE clinician (
  branch_id TEXT NOT NULL REFERENCES branch (id),
  id TEXT NOT NULL,
  version BIGINT NOT NULL,
  day TEXT,
  state TEXT,
  patient_id TEXT,
  clinician_id TEXT,
  document TEXT NOT NULL,
  sealed BYTEA,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (branch_id, id)
);

CREATE INDEX clinician_by_day ON clinician (branch_id, day);
CREATE INDEX clinician_by_id ON clinician (id);

-- patients
CREATE TABLE patient (
  branch_id TEXT NOT NULL REFERENCES branch (id),
  id TEXT NOT NULL,
  version BIGINT NOT NULL,
  day TEXT,
  state TEXT,
  patient_id TEXT,
  clinician_id TEXT,
  document TEXT NOT NULL,
  sealed BYTEA,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (branch_id, id)
);

CREATE INDEX patient_by_day ON patient (branch_id, day);
CREATE INDEX patient_by_id ON patient (id);

-- visits
CREATE TABLE visit (
  branch_id TEXT NOT NULL REFERENCES branch (id),
  id TEXT NOT NULL,
  version BIGINT NOT NULL,
  day TEXT,
  state TEXT,
  patient_id TEXT,
  clinician_id TEXT,
  document TEXT NOT NULL,
  sealed BYTEA,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (branch_id, id)
);

CREATE INDEX visit_by_day ON visit (branch_id, day);
CREATE INDEX visit_by_id ON visit (id);

CREATE INDEX visit_by_patient ON visit (branch_id, patient_id);

-- orders
CREATE TABLE visit_order (
  branch_id TEXT NOT NULL REFERENCES branch (id),
  id TEXT NOT NULL,
  version BIGINT NOT NULL,
  day TEXT,
  state TEXT,
  patient_id TEXT,
  clinician_id TEXT,
  document TEXT NOT NULL,
  sealed BYTEA,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (branch_id, id)
);

CREATE INDEX visit_order_by_day ON visit_order (branch_id, day);
CREATE INDEX visit_order_by_id ON visit_order (id);

CREATE INDEX visit_order_by_patient ON visit_order (branch_id, patient_id);

-- waitlist entries
CREATE TABLE waitlist (
  branch_id TEXT NOT NULL REFERENCES branch (id),
  id TEXT NOT NULL,
  version BIGINT NOT NULL,
  day TEXT,
  state TEXT,
  patient_id TEXT,
  clinician_id TEXT,
  document TEXT NOT NULL,
  sealed BYTEA,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (branch_id, id)
);

CREATE INDEX waitlist_by_day ON waitlist (branch_id, day);
CREATE INDEX waitlist_by_id ON waitlist (id);

CREATE INDEX waitlist_by_patient ON waitlist (branch_id, patient_id);

-- requests for visits
CREATE TABLE request (
  branch_id TEXT NOT NULL REFERENCES branch (id),
  id TEXT NOT NULL,
  version BIGINT NOT NULL,
  day TEXT,
  state TEXT,
  patient_id TEXT,
  clinician_id TEXT,
  document TEXT NOT NULL,
  sealed BYTEA,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (branch_id, id)
);

CREATE INDEX request_by_day ON request (branch_id, day);
CREATE INDEX request_by_id ON request (id);

CREATE INDEX request_by_patient ON request (branch_id, patient_id);

-- relations and pins of a day; the id is the date
CREATE TABLE day_sheet (
  branch_id TEXT NOT NULL REFERENCES branch (id),
  id TEXT NOT NULL,
  version BIGINT NOT NULL,
  day TEXT,
  state TEXT,
  patient_id TEXT,
  clinician_id TEXT,
  document TEXT NOT NULL,
  sealed BYTEA,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (branch_id, id)
);

CREATE INDEX day_sheet_by_day ON day_sheet (branch_id, day);
CREATE INDEX day_sheet_by_id ON day_sheet (id);

-- exceptions that somebody has to look at
CREATE TABLE exception_item (
  branch_id TEXT NOT NULL REFERENCES branch (id),
  id TEXT NOT NULL,
  version BIGINT NOT NULL,
  day TEXT,
  state TEXT,
  patient_id TEXT,
  clinician_id TEXT,
  document TEXT NOT NULL,
  sealed BYTEA,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (branch_id, id)
);

CREATE INDEX exception_item_by_day ON exception_item (branch_id, day);
CREATE INDEX exception_item_by_id ON exception_item (id);

-- what was recorded of visits that were made, apart from what was scheduled
CREATE TABLE verification (
  branch_id TEXT NOT NULL REFERENCES branch (id),
  id TEXT NOT NULL,
  version BIGINT NOT NULL,
  day TEXT,
  state TEXT,
  patient_id TEXT,
  clinician_id TEXT,
  document TEXT NOT NULL,
  sealed BYTEA,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (branch_id, id)
);

CREATE INDEX verification_by_day ON verification (branch_id, day);

CREATE TABLE plan (
  id TEXT NOT NULL PRIMARY KEY,
  branch_id TEXT NOT NULL REFERENCES branch (id),
  day_from TEXT NOT NULL,
  day_to TEXT NOT NULL,
  scenario TEXT NOT NULL,
  version BIGINT NOT NULL,
  head BIGINT NOT NULL,
  published BIGINT,
  summary TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  created_by TEXT NOT NULL
);
CREATE INDEX plan_by_day ON plan (branch_id, day_from);

CREATE TABLE plan_version (
  plan_id TEXT NOT NULL REFERENCES plan (id),
  number BIGINT NOT NULL,
  parent BIGINT,
  cause TEXT NOT NULL,
  actor TEXT NOT NULL,
  reason TEXT,
  input_hash TEXT NOT NULL,
  summary TEXT NOT NULL,
  document BYTEA NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (plan_id, number)
);

-- the plan that holds on a day; none once it was withdrawn
CREATE TABLE roster (
  branch_id TEXT NOT NULL REFERENCES branch (id),
  day TEXT NOT NULL,
  version BIGINT NOT NULL,
  plan_id TEXT REFERENCES plan (id),
  plan_version BIGINT,
  published_at BIGINT NOT NULL,
  published_by TEXT NOT NULL,
  PRIMARY KEY (branch_id, day)
);

-- who is where when, by the published rosters; the end is exclusive
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE TABLE booking (
  branch_id TEXT NOT NULL REFERENCES branch (id),
  visit_id TEXT NOT NULL,
  service BIGINT NOT NULL,
  clinician_id TEXT NOT NULL,
  day TEXT NOT NULL,
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  plan_id TEXT NOT NULL REFERENCES plan (id),
  PRIMARY KEY (branch_id, visit_id, service),
  CHECK (starts_at < ends_at),
  CONSTRAINT no_double_booking EXCLUDE USING gist (branch_id WITH =, clinician_id WITH =, int8range(starts_at, ends_at) WITH &&)
);
CREATE INDEX booking_by_clinician ON booking (branch_id, clinician_id, starts_at);
CREATE INDEX booking_by_day ON booking (branch_id, day);

CREATE TABLE proposal (
  id TEXT NOT NULL PRIMARY KEY,
  branch_id TEXT NOT NULL REFERENCES branch (id),
  plan_id TEXT NOT NULL REFERENCES plan (id),
  base_version BIGINT NOT NULL,
  version BIGINT NOT NULL,
  state TEXT NOT NULL,
  summary TEXT NOT NULL,
  document BYTEA NOT NULL,
  created_at BIGINT NOT NULL,
  created_by TEXT NOT NULL
);
CREATE INDEX proposal_by_plan ON proposal (plan_id);

-- an open slot that is offered to the waitlist; one candidate wins it
CREATE TABLE slot_offer (
  id TEXT NOT NULL PRIMARY KEY,
  branch_id TEXT NOT NULL REFERENCES branch (id),
  plan_id TEXT NOT NULL REFERENCES plan (id),
  version BIGINT NOT NULL,
  state TEXT NOT NULL,
  winner TEXT,
  document TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);

CREATE TABLE solve_job (
  id TEXT NOT NULL PRIMARY KEY,
  branch_id TEXT NOT NULL REFERENCES branch (id),
  kind TEXT NOT NULL,
  day_from TEXT NOT NULL,
  day_to TEXT NOT NULL,
  scenario TEXT NOT NULL,
  input_hash TEXT NOT NULL,
  state TEXT NOT NULL,
  options TEXT NOT NULL,
  input BYTEA NOT NULL,
  result BYTEA,
  problem TEXT,
  plan_id TEXT,
  attempts BIGINT NOT NULL,
  fence BIGINT NOT NULL,
  turn BIGINT NOT NULL,
  lease_owner TEXT,
  lease_until BIGINT,
  stop_asked BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  created_by TEXT NOT NULL,
  started_at BIGINT,
  ended_at BIGINT
);
CREATE UNIQUE INDEX solve_job_once ON solve_job (branch_id, kind, day_from, day_to, scenario, input_hash)
  WHERE state IN ('queued', 'running');
CREATE INDEX solve_job_open ON solve_job (state, lease_until);
CREATE INDEX solve_job_by_turn ON solve_job (branch_id, turn);
CREATE INDEX solve_job_last_turn ON solve_job (turn);
CREATE INDEX solve_job_by_plan ON solve_job (plan_id);

CREATE TABLE inbound_event (
  branch_id TEXT NOT NULL REFERENCES branch (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  document BYTEA NOT NULL,
  outcome TEXT,
  received_at BIGINT NOT NULL,
  PRIMARY KEY (branch_id, id)
);

CREATE TABLE account (
  id TEXT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  login TEXT UNIQUE,
  secret TEXT NOT NULL,
  role TEXT NOT NULL,
  branches TEXT NOT NULL,
  clinician_id TEXT,
  disabled BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT,
  last_used_at BIGINT
);
CREATE TABLE session (
  id TEXT NOT NULL PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES account (id),
  created_at BIGINT NOT NULL,
  last_seen_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  break_glass_reason TEXT,
  break_glass_until BIGINT
);

-- append-only: no row is ever changed or removed
CREATE TABLE audit (
  seq BIGINT NOT NULL PRIMARY KEY,
  at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  role TEXT NOT NULL,
  branch_id TEXT,
  action TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  reason TEXT,
  detail BYTEA,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
);
CREATE INDEX audit_by_subject ON audit (subject_kind, subject_id);
CREATE TABLE audit_head (
  id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
  seq BIGINT NOT NULL,
  hash TEXT NOT NULL
);
INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit_is_append_only';
END;
$$;
CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE ON audit
  FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();

CREATE TABLE outbox (
  id TEXT NOT NULL PRIMARY KEY,
  branch_id TEXT REFERENCES branch (id),
  kind TEXT NOT NULL,
  document TEXT NOT NULL,
  attempts BIGINT NOT NULL,
  due_at BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  delivered_at BIGINT
);
CREATE INDEX outbox_open ON outbox (due_at) WHERE delivered_at IS NULL;
CREATE TABLE idempotency (
  account_id TEXT NOT NULL,
  key TEXT NOT NULL,
  request_hash TEXT NOT NULL,
  status BIGINT,
  headers TEXT,
  body BYTEA,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (account_id, key)
);
CREATE INDEX idempotency_by_age ON idempotency (created_at);
