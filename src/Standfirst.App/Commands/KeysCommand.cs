using System.CommandLine;
using System.Globalization;
using Standfirst.App.Output;
using Standfirst.Archive;
using Standfirst.Archive.Keys;

namespace Standfirst.App.Commands;

/// <summary>`standfirst keys …`: who may ask a server that others can reach.</summary>
sealed class KeysCommand : Command
{
    static readonly Dictionary<string, KeyScopes> Scopes = new()
    {
        ["read"] = KeyScopes.Read,
        ["write"] = KeyScopes.Read | KeyScopes.Write,
    };

    readonly ArchivePlace _archive = new();

    /// <summary>The command, speaking to <paramref name="streams"/>.</summary>
    public KeysCommand(StandardStreams streams)
        : base("keys", "Makes, lists and revokes the keys of those who may ask a server over the network.")
    {
        Add(Adding(streams));
        Add(Listing(streams));
        Add(Revoking(streams));
    }

    Command Adding(StandardStreams streams)
    {
        var name = new Argument<string>("NAME")
        {
            Description = "Whose key it is, or what for: it stands beside what they correct.",
        };
        var scope = OptionValues.Valued(
            "--scope", "SCOPE", value => OptionValues.Format(value, [.. Scopes.Keys]),
            "read (searching and reading; the usual one) or write (adding pages, corrections and saved searches, too).");
        var command = new Command("add", "Makes a key and prints it, once: only its hash is kept.") { name, scope };
        _archive.AddTo(command);
        command.SetAction(async (parse, cancel) =>
        {
            await using ArticleArchive archive = await _archive.OpenToWrite(parse, creates: true, cancel);
            switch (await archive.Keys.Add(parse.GetRequiredValue(name), Scopes[parse.GetValue(scope) ?? "read"], cancel))
            {
                case KeyAnswer.Added added:
                    streams.Output.Write([.. System.Text.Encoding.UTF8.GetBytes(added.Text), (byte)'\n']);
                    streams.Error.WriteLine(OneLine.Of(
                        $"standfirst: key {added.Key.Id} of {added.Key.Name}; it cannot be shown again"));
                    return ExitCode.AllRead;
                case KeyAnswer.Refused refused:
                    throw new UsageException(refused.Reason);
                default:
                    throw new InvalidOperationException("an answer of a new kind");
            }
        });
        return command;
    }

    Command Listing(StandardStreams streams)
    {
        var command = new Command("list", "Lists the keys: number, scope, days of making and last use, name.");
        _archive.AddTo(command);
        command.SetAction(async (parse, cancel) =>
        {
            await using ArticleArchive archive = await _archive.Open(parse, creates: false, cancel);
            foreach (AccessKey key in await archive.Keys.All(cancel))
                streams.Output.Write(System.Text.Encoding.UTF8.GetBytes(OneLine.Of(LineOf(key)) + "\n"));
            return ExitCode.AllRead;
        });
        return command;
    }

    Command Revoking(StandardStreams streams)
    {
        var id = new Argument<long>("NUMBER") { Description = "The key's number, as `keys list` shows it." };
        var command = new Command("revoke", "Lets a key open nothing any more; a running server knows within seconds.") { id };
        _archive.AddTo(command);
        command.SetAction(async (parse, cancel) =>
        {
            await using ArticleArchive archive = await _archive.OpenToWrite(parse, creates: false, cancel);
            long number = parse.GetValue(id);
            if (!await archive.Keys.Revoke(number, cancel))
                throw new UsageException($"there is no key {number} that opens anything");
            streams.Error.WriteLine($"standfirst: key {number} is revoked");
            return ExitCode.AllRead;
        });
        return command;
    }

    static string LineOf(AccessKey key)
    {
        string scope = key.Scopes.HasFlag(KeyScopes.Write) ? "write" : "read";
        string state = key switch
        {
            { Revoked: { } when } => $"revoked {Day(DateOnly.FromDateTime(when.UtcDateTime))}",
            { LastUsed: { } day } => $"used {Day(day)}",
            _ => "never used",
        };
        string made = Day(DateOnly.FromDateTime(key.Made.UtcDateTime));
        return string.Create(CultureInfo.InvariantCulture, $"{key.Id,4}  {scope,-5}  made {made}  {state,-18}  {key.Name}");
    }

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
