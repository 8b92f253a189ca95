import Diagnostics
import OfficeFiles

extension IntakeSource {
  /// Findings about a submission name its files as they are called inside it; among thousands of submissions that says
  /// nothing, so that here they are named from outside.
  func placing(_ findings: [Finding]) -> [Finding] {
    guard case .submission(let path) = self else { return findings }
    let name = path.split(separator: "/").last.map(String.init)
    return findings.map { finding in
      finding.mapPlaces { place in
        if place.file == path || place.file.hasPrefix(path + "/") { return place }
        return place.inFile(place.file == name ? path : Folder.path(path, place.file))
      }
    }
  }
}
