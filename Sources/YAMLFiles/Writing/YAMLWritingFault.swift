/// libyaml did not write what it was asked to, for want of memory.
public struct YAMLWritingFault: Error, Hashable, Sendable {}
