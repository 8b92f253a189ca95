import Testing

@testable import SpotChecks

/// Against SciPy 1.17.
@Suite struct DistributionTests {
  @Test(arguments: [(1, 12.706_204_74), (5, 2.570_581_84), (20, 2.085_963_45), (33.5, 2.033_362_35)])
  func studentQuantiles(freedom: Double, expected: Double) {
    #expect(abs(StudentDistribution(degreesOfFreedom: freedom).quantile(twoSided: 0.95) - expected) < 1e-7)
  }

  @Test(arguments: [(2.5, 1.3, 0.23863473215498604), (30, 45, 0.9926628007022035)])
  func incompleteGamma(shape: Double, x: Double, expected: Double) {
    #expect(abs(IncompleteGamma.lower(shape: shape, x) - expected) < 1e-12)
  }

  @Test(arguments: [(0.2, 3, 7.5, 0.29190446089640476), (0.97, 100, 2, 0.19021003170162265)])
  func incompleteBeta(x: Double, a: Double, b: Double, expected: Double) {
    #expect(abs(IncompleteBeta.lower(x, a, b) - expected) < 1e-12)
  }
}
