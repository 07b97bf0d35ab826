namespace Standfirst.Formats.Ninjs;

/// <summary>Which version of the standard an item keeps to.</summary>
sealed class NinjsStandard
{
    public string Name { get; } = "ninjs";
    public string Version { get; } = "3.1";
    public string Schema { get; } = "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";
}
