namespace Standfirst.Language.Identification;

/// <summary>
/// The profiles of all scripts that several languages share. docs/decisions/0006-language.md.
/// </summary>
/// <remarks>Immutable and safe to use from many threads.</remarks>
sealed class LanguageModel
{
    static readonly Lazy<LanguageModel> Shipped = new(LoadShipped);

    readonly NgramProfiles?[] _profiles;

    LanguageModel(NgramProfiles?[] profiles) => _profiles = profiles;

    /// <summary>The model that the engine ships with.</summary>
    public static LanguageModel Default => Shipped.Value;

    /// <summary>The profiles of a script; null where no two languages share it.</summary>
    public NgramProfiles? Of(Script script) => _profiles[(int)script];

    /// <summary>All languages that have a profile.</summary>
    public IEnumerable<string> Languages => _profiles.SelectMany(profiles => profiles?.Languages ?? []);

    static LanguageModel LoadShipped()
    {
        using var resource = typeof(LanguageModel).Assembly
            .GetManifestResourceStream("Standfirst.language-model.bin")
            ?? throw new InvalidOperationException("the engine was built without its profiles of languages");
        return Read(new BinaryReader(resource));
    }

    /// <summary>"SFL" and the version of the layout.</summary>
    public const int Signature = 0x53464C01;

    public static LanguageModel Read(BinaryReader file)
    {
        if (file.ReadInt32() != Signature)
            throw new InvalidDataException("these profiles were made for another version of the identifier");
        var profiles = new NgramProfiles?[Scripts.Count];
        for (int tables = file.ReadByte(); tables > 0; tables--)
            profiles[file.ReadByte()] = NgramProfiles.Read(file);
        return new(profiles);
    }
}
