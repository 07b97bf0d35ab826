using Standfirst.Fuzzing;

namespace Standfirst.Tests.Fuzzing;

public class MinimizerTests
{
    [Fact]
    public void What_the_fault_needs_stays_and_nothing_else()
    {
        byte[] page = [.. new byte[5000], .. "a"u8, .. new byte[3000], .. "bz"u8];

        byte[] small = Minimizer.Minimize(page, input => input.Contains((byte)'a') && input.Contains((byte)'b'));

        Assert.Equal("ab"u8.ToArray(), small);
    }

    [Fact]
    public void An_empty_input_may_have_the_fault() => Assert.Empty(Minimizer.Minimize("ferry"u8.ToArray(), _ => true));
}
