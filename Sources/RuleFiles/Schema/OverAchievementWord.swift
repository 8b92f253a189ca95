/// How a rule file writes what is done about an actual far above its target.
enum OverAchievementWord: String, CaseIterable {
  case none
  case explain
  case flag
  case byHand = "by-hand"
  case deduct
}
