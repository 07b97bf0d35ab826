namespace Standfirst.Tests.House.Documents;

/// <summary>A theory that types commands into a shell, as the documents do.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "the documents' commands are typed into a Unix shell";
    }
}
