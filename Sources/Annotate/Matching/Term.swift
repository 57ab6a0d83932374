/// The terms (khóa) of the Party's Central Committee and of the National Assembly, in which numbers begin anew.
enum Term {
  /// The days on which the congresses opened, as `PartialDate.first` counts: the first in 1935.
  private static let congresses = [
    1935_03_27, 1951_02_11, 1960_09_05, 1976_12_14, 1982_03_27, 1986_12_15, 1991_06_24, 1996_06_28, 2001_04_19,
    2006_04_18, 2011_01_12, 2016_01_20, 2021_01_25, 2026_01_19,
  ]
  /// The days on which the National Assemblies first met.
  private static let assemblies = [
    1946_03_02, 1960_07_07, 1964_06_25, 1971_06_06, 1975_06_03, 1976_06_24, 1981_06_25, 1987_06_17, 1992_09_19,
    1997_09_20, 2002_07_19, 2007_07_19, 2011_07_21, 2016_07_20, 2021_07_20, 2026_04_06,
  ]

  /// The term in which a day lies; nil before the first, and where the date stands for days of several.
  static func number(on date: PartialDate, isNational: Bool) -> Int? {
    let days = isNational ? assemblies : congresses
    let first = days.count { $0 <= date.first }
    return first > 0 && days.count { $0 <= date.last } == first ? first : nil
  }

  /// Whether a date may lie in a term; true of terms that are not known.
  static func mayHold(_ term: Int, _ date: PartialDate, isNational: Bool) -> Bool {
    let days = isNational ? assemblies : congresses
    guard days.indices.contains(term - 1) else { return true }
    return date.last >= days[term - 1] && (term == days.count || date.first <= days[term])
  }
}
