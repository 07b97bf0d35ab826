using System.CommandLine;
using Standfirst.App.Archiving;

namespace Standfirst.App.Commands;

/// <summary>`standfirst person NAME --archive PLACE`: what the articles of an archive say of somebody, joined by stated facts.</summary>
sealed class PersonCommand : Command
{
    readonly Argument<string[]> _name = new("NAME")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "The whole name; or words of it, the last of which may be a beginning (ru*), to see which names there are.",
    };

    readonly ArchivePlace _archive = new();

    readonly Option<string?> _format = OptionValues.Valued(
        "--format", "FORMAT", value => OptionValues.Format(value, ["text", "json"]),
        "text or json; when left out, text on a terminal and json otherwise.");

    /// <summary>The command, speaking to <paramref name="streams"/>.</summary>
    public PersonCommand(StandardStreams streams)
        : base("person", "Shows what an archive knows of a person, what is joined and why.")
    {
        Add(_name);
        _archive.AddTo(this);
        Add(_format);
        SetAction(async (parse, cancel) =>
        {
            string name = string.Join(' ', parse.GetRequiredValue(_name));
            bool asJson = (parse.GetValue(_format) ?? (streams.OutputIsTerminal ? "text" : "json")) == "json";
            await using var archive = await _archive.Open(parse, creates: false, cancel);
            return await new PersonRun(archive, streams).Run(name, asJson, cancel);
        });
    }
}
