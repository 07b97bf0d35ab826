using System.CommandLine;

namespace Standfirst.App.Commands;

/// <summary>What commands that write whole records can be told of the understanding of the text.</summary>
sealed class StoryOptions
{
    readonly Option<bool> _noStory = new("--no-story")
    {
        Description = "Does not look for quotations, people, times and content notes, "
            + "which takes about half of the time.",
    };

    readonly Option<bool> _noContentNotes = new("--no-content-notes")
    {
        Description = "Does not note matters that some readers wish to be told of first.",
    };

    /// <summary>Makes them part of a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_noStory);
        command.Add(_noContentNotes);
    }

    /// <summary>What the engine is told.</summary>
    public ReadOptions OptionsOf(ParseResult parse) => new()
    {
        ReadsStory = !parse.GetValue(_noStory),
        NotesContent = !parse.GetValue(_noContentNotes),
    };
}
