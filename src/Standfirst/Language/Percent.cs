using Standfirst.Text;

namespace Standfirst.Language;

/// <summary>What speaks for something, in natural logarithms of the odds → how likely it is, in whole percent.</summary>
/// <remarks>By a table, not by the exponential function of the machine: its last digits differ from one to the next, and a
/// record may not.</remarks>
static class Percent
{
    // From which odds on it is 1 percent, 2 percent …: ln((p - ½) / (100½ - p)).
    static ReadOnlySpan<double> Least =>
    [
        -5.293305, -4.184591, -3.663562, -3.316780, -3.055049, -2.843852, -2.666159, -2.512306, -2.376273, -2.254058,
        -2.142863, -2.040656, -1.945910, -1.857455, -1.774368, -1.695912, -1.621486, -1.550597, -1.482832, -1.417843,
        -1.355332, -1.295046, -1.236763, -1.180290, -1.125460, -1.072121, -1.020141, -0.969401, -0.919793, -0.871222,
        -0.823600, -0.776846, -0.730888, -0.685657, -0.641091, -0.597133, -0.553728, -0.510826, -0.468379, -0.426343,
        -0.384674, -0.343333, -0.302281, -0.261480, -0.220894, -0.180488, -0.140229, -0.100083, -0.060018, -0.020001,
        0.020001, 0.060018, 0.100083, 0.140229, 0.180488, 0.220894, 0.261480, 0.302281, 0.343333, 0.384674,
        0.426343, 0.468379, 0.510826, 0.553728, 0.597133, 0.641091, 0.685657, 0.730888, 0.776846, 0.823600,
        0.871222, 0.919793, 0.969401, 1.020141, 1.072121, 1.125460, 1.180290, 1.236763, 1.295046, 1.355332,
        1.417843, 1.482832, 1.550597, 1.621486, 1.695912, 1.774368, 1.857455, 1.945910, 2.040656, 2.142863,
        2.254058, 2.376273, 2.512306, 2.666159, 2.843852, 3.055049, 3.316780, 3.663562, 4.184591, 5.293305,
    ];

    /// <summary>The likelihood, 0 to 1, rounded to hundredths.</summary>
    public static double Of(double odds) => Count(odds) / 100.0;

    // How many percents are reached.
    static int Count(double odds) => Sorted.CountBefore(Least, odds, static (in least, odds) => least <= odds);
}
