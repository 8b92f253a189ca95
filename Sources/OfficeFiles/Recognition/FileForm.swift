/// What a file is, by its first bytes; containers are told apart further by what is in them.
enum FileForm: Hashable {
  case zip
  case compoundFile
  case pdf
  case text
  case foreign(ForeignFormat)
}
