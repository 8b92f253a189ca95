extension ReviewSchema {
  /// What a plan was drawn from and by which terms.
  static let plans = """
    CREATE TABLE setting (
      review INTEGER NOT NULL REFERENCES review (id),
      name TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (review, name)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE source (
      review INTEGER NOT NULL REFERENCES review (id),
      department TEXT NOT NULL,
      is_table INTEGER NOT NULL,
      path TEXT NOT NULL,
      PRIMARY KEY (review, department)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE frame (
      review INTEGER NOT NULL REFERENCES review (id),
      department TEXT NOT NULL,
      project TEXT NOT NULL,
      department_name TEXT NOT NULL,
      project_name TEXT NOT NULL,
      budget TEXT,
      category TEXT NOT NULL,
      risk INTEGER NOT NULL,
      signals TEXT NOT NULL,
      self_score TEXT,
      PRIMARY KEY (review, department, project)
    ) STRICT, WITHOUT ROWID
    """
}
