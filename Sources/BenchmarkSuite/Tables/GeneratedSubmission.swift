import OfficeFiles

/// A generated table as the submission of a single, very large department.
enum GeneratedSubmission {
  static func write(projects count: Int, into folder: String) throws(BenchmarkFailure) {
    let generated = (0..<count).map { GeneratedProject(number: $0, seed: 2020) }
    var projects = "项目编码,项目名称,年初预算数,全年预算数,全年执行数\n"
    var indicators = "项目编码,一级指标,二级指标,三级指标,年度指标值,实际完成值,分值\n"
    for project in generated {
      let budget = project.planned.text
      projects += "\(project.id),\(project.name),\(budget),\(budget),\(project.executed.text)\n"
      for row in project.indicators {
        indicators += "\(project.id),\(row.category),\(row.subcategory),\(CSVText.field(row.name)),"
        indicators += "\(row.target),\(row.actual),\(row.points)\n"
      }
    }
    let files = [
      OutputFile(name: "submission.yaml", text: "department: 示例部门\nyear: 2020\nrules: cn-2020\n"),
      OutputFile(name: "projects.csv", text: projects),
      OutputFile(name: "indicators.csv", text: indicators),
    ]
    do throws(FileProblem) {
      try OutputFolder(folder).write(files)
    } catch {
      throw BenchmarkFailure(error)
    }
  }
}
