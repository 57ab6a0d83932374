// Package.swift sets it where the compiler is told of these instructions.
#if SHA_INSTRUCTIONS && arch(x86_64)
  internal import _Builtin_intrinsics.intel
  internal import _Builtin_intrinsics.intel.cpuid

  extension SHA256 {
    /// Whether the processor has instructions for rounds of SHA-256, which take a quarter of the time.
    static let hasInstructions: Bool = {
      var (a, b, c, d): (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
      return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && b >> 29 & 1 == 1
    }()

    private typealias Words = SIMD4<UInt32>

    /// Takes whole blocks of 64 bytes into a state of eight words.
    /// - Parameter constants: The 64 of the standard.
    @inline(never)
    static func takeWithInstructions(
      _ bytes: UnsafeRawBufferPointer, _ state: UnsafeMutableBufferPointer<UInt32>, _ constants: UnsafeRawBufferPointer
    ) {
      // As the instructions have them: the words named a, b, e and f, and the others, the last one first.
      var abef = Words(state[5], state[4], state[1], state[0])
      var cdgh = Words(state[7], state[6], state[3], state[2])

      for start in stride(from: 0, to: bytes.count & ~63, by: 64) {
        let before = (abef, cdgh)

        @inline(__always) func words(_ group: Int) -> Words {
          let raw = bytes.loadUnaligned(fromByteOffset: start &+ group &* 16, as: Words.self)
          let halves = raw &<< 16 | raw &>> 16
          return (halves & 0x00FF_00FF) &<< 8 | halves &>> 8 & 0x00FF_00FF
        }
        @inline(__always) func fourRounds(_ words: Words, _ group: Int) {
          let sums = words &+ constants.loadUnaligned(fromByteOffset: group &* 16, as: Words.self)
          cdgh = Words(_mm_sha256rnds2_epu32(cdgh.lanes, abef.lanes, sums.lanes))
          abef = Words(_mm_sha256rnds2_epu32(abef.lanes, cdgh.lanes, Words(sums[2], sums[3], 0, 0).lanes))
        }
        @inline(__always) func next(_ a: Words, _ b: Words, _ c: Words, _ d: Words) -> Words {
          let sums = Words(_mm_sha256msg1_epu32(a.lanes, b.lanes)) &+ Words(c[1], c[2], c[3], d[0])
          return Words(_mm_sha256msg2_epu32(sums.lanes, d.lanes))
        }

        var (a, b, c, d) = (words(0), words(1), words(2), words(3))
        fourRounds(a, 0)
        fourRounds(b, 1)
        fourRounds(c, 2)
        fourRounds(d, 3)
        for group in stride(from: 4, to: 16, by: 4) {
          a = next(a, b, c, d)
          fourRounds(a, group)
          b = next(b, c, d, a)
          fourRounds(b, group &+ 1)
          c = next(c, d, a, b)
          fourRounds(c, group &+ 2)
          d = next(d, a, b, c)
          fourRounds(d, group &+ 3)
        }
        abef &+= before.0
        cdgh &+= before.1
      }
      (state[5], state[4], state[1], state[0]) = (abef[0], abef[1], abef[2], abef[3])
      (state[7], state[6], state[3], state[2]) = (cdgh[0], cdgh[1], cdgh[2], cdgh[3])
    }
  }

  extension SIMD4<UInt32> {
    @inline(__always)
    fileprivate var lanes: SIMD2<Int64> { unsafeBitCast(self, to: SIMD2<Int64>.self) }

    @inline(__always)
    fileprivate init(_ lanes: SIMD2<Int64>) { self = unsafeBitCast(lanes, to: Self.self) }
  }
#else
  extension SHA256 {
    static let hasInstructions = false

    /// Is never called where `hasInstructions` is false.
    static func takeWithInstructions(
      _ bytes: UnsafeRawBufferPointer, _ state: UnsafeMutableBufferPointer<UInt32>, _ constants: UnsafeRawBufferPointer
    ) {}
  }
#endif
