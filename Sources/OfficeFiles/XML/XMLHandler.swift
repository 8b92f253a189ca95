/// Takes what a parser meets, in the order of the document.
///
/// What is not in the vocabularies comes as `nil`: elements still have to be counted where their ends matter.
protocol XMLHandler: AnyObject {
  associatedtype Element: XMLVocabulary
  associatedtype Attribute: XMLVocabulary

  func start(_ element: Element?, _ attributes: XMLAttributes<Attribute>) throws(DocumentProblem)
  func end(_ element: Element?) throws(DocumentProblem)
  /// Text comes in pieces of any length, in UTF-8.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DocumentProblem)
}
