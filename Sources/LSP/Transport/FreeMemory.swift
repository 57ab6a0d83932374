#if canImport(Glibc)
  import CGlibc
#endif

/// What the process holds of the machine and does not use.
enum FreeMemory {
  /// Gives it back: the answer to a large question leaves as much behind, which a server that waits does not need.
  static func giveBack() {
    #if canImport(Glibc)
      malloc_trim(0)
    #endif
  }
}
