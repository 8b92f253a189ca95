import Databases

/// The tables of a review record.
///
/// Verdicts are only ever added: a later one of the same reviewer replaces an earlier one, a withdrawal says who took it
/// back and why, and what was confirmed once can always be looked up.
enum ReviewSchema {
  static let current = DatabaseSchema(applicationID: 0x4A58_4648, migrations: [first, plans])

  private static let first = """
    CREATE TABLE review (
      id INTEGER PRIMARY KEY,
      title TEXT NOT NULL,
      year INTEGER NOT NULL,
      organisation TEXT NOT NULL,
      started_by TEXT NOT NULL,
      started_at INTEGER NOT NULL,
      rules_id TEXT NOT NULL,
      rules_version TEXT NOT NULL,
      rules_digest TEXT NOT NULL,
      plan_id TEXT NOT NULL UNIQUE,
      plan_algorithm TEXT NOT NULL,
      plan_version TEXT NOT NULL,
      plan_seed TEXT NOT NULL,
      program TEXT NOT NULL,
      closed_by TEXT,
      closed_at INTEGER,
      CHECK ((closed_by IS NULL) = (closed_at IS NULL))
    ) STRICT;
    CREATE TABLE input (
      review INTEGER NOT NULL REFERENCES review (id),
      department TEXT NOT NULL,
      path TEXT NOT NULL,
      digest TEXT NOT NULL,
      PRIMARY KEY (review, department, path)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE item (
      id INTEGER PRIMARY KEY,
      review INTEGER NOT NULL REFERENCES review (id),
      department TEXT NOT NULL,
      project TEXT NOT NULL,
      department_name TEXT NOT NULL,
      project_name TEXT NOT NULL,
      budget TEXT,
      stratum TEXT NOT NULL,
      reason TEXT NOT NULL,
      risk INTEGER NOT NULL,
      self_score TEXT,
      recomputed TEXT,
      submission_digest TEXT NOT NULL,
      UNIQUE (review, department, project)
    ) STRICT;
    CREATE TABLE verdict (
      id INTEGER PRIMARY KEY,
      item INTEGER NOT NULL REFERENCES item (id),
      indicator TEXT NOT NULL,
      indicator_name TEXT NOT NULL,
      reviewer TEXT NOT NULL,
      confirmed_at INTEGER NOT NULL,
      actual TEXT,
      score TEXT,
      opinion TEXT NOT NULL,
      evidence TEXT,
      self_actual TEXT NOT NULL,
      self_score TEXT,
      workbook TEXT NOT NULL,
      workbook_digest TEXT NOT NULL,
      submission_digest TEXT NOT NULL
    ) STRICT;
    CREATE INDEX verdict_of_item ON verdict (item, indicator);
    CREATE TABLE adjustment (
      verdict INTEGER NOT NULL REFERENCES verdict (id),
      position INTEGER NOT NULL,
      name TEXT,
      points TEXT,
      reason TEXT NOT NULL CHECK (reason <> ''),
      PRIMARY KEY (verdict, position),
      CHECK ((name IS NULL) <> (points IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE withdrawal (
      verdict INTEGER PRIMARY KEY REFERENCES verdict (id),
      withdrawn_by TEXT NOT NULL,
      withdrawn_at INTEGER NOT NULL,
      reason TEXT NOT NULL CHECK (reason <> '')
    ) STRICT;
    CREATE TABLE outcome (
      item INTEGER PRIMARY KEY REFERENCES item (id),
      reviewed TEXT,
      deviation TEXT,
      class TEXT,
      grade TEXT,
      rules_digest TEXT NOT NULL,
      settled_by TEXT NOT NULL,
      settled_at INTEGER NOT NULL
    ) STRICT
    """
}
