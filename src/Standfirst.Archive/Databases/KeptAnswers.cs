namespace Standfirst.Archive.Databases;

/// <summary>Answers that are worked out once for each state of the archive: whoever asks the same meanwhile waits for the same
/// answer.</summary>
sealed class KeptAnswers(Database database)
{
    // Answers have fifty hits of a kilobyte at most: these are some six megabytes.
    const int Most = 128;

    readonly Dictionary<object, Task> _answers = [];
    ArchiveState _state;

    /// <summary>The answer to a question.</summary>
    /// <param name="question">What is asked: equal questions have equal answers.</param>
    /// <param name="find">Works it out.</param>
    /// <param name="cancel">Stops the waiting; others may wait for the same.</param>
    public async Task<T> Of<T>(object question, Func<Task<T>> find, CancellationToken cancel)
    {
        var state = await database.Read(ArchiveStates.Read, cancel);
        return await Begun(state, question, find).WaitAsync(cancel);
    }

    Task<T> Begun<T>(ArchiveState state, object question, Func<Task<T>> find)
    {
        lock (_answers)
        {
            // The state was read before the answer is: what is kept is never older than what it is kept under.
            if (state != _state)
                _answers.Clear();
            _state = state;
            if (_answers.TryGetValue(question, out var kept) && kept is Task<T> { IsFaulted: false, IsCanceled: false } known)
                return known;
            if (_answers.Count >= Most)
                _answers.Clear();
            var begun = Task.Run(find);
            _answers[question] = begun;
            return begun;
        }
    }
}
