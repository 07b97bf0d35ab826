namespace Standfirst.App.ReadingRoom.Help;

/// <summary>The language of queries as the help page shows it; docs/search.md has all of it.</summary>
static class Operators
{
    /// <summary>What is written, and which stories it finds. Each can be tried as it stands.</summary>
    public static readonly (string Written, string Finds)[] All =
    [
        ("ferry harbour", "with both words, anywhere and in any order"),
        ("\"the old ferry\"", "with these words side by side"),
        ("ferr*", "with a word that begins so"),
        ("*wasser*", "with a word that holds these letters"),
        ("ferry OR quay", "with one of them"),
        ("harbour -ferry", "with the one and without the other"),
        ("(ferry OR quay) -(ice snow)", "parts in parentheses"),
        ("headline:ferry", "with it in the headline"),
        ("said:\"will not wait\"", "with it in what somebody is quoted with"),
        ("speaker:\"Ana Ruiz\"", "that quote somebody of this name"),
        ("person:ruiz", "that name somebody so"),
        ("author:\"Ana Ruiz\"", "written by somebody of this name"),
        ("site:courier.example", "of this host, or a site so called"),
        ("section:sport", "of this section"),
        ("genre:opinion", "of this genre"),
        ("lang:en", "in this language"),
        ("kind:liveBlog", "of this kind of page: article, liveBlog, gallery, video, index …"),
        ("has:quote", "with a quotation; also embed, table, live, image"),
        ("date:2024-05", "published in that year, month or on that day"),
        ("date:2024-05..2024-07", "published in that span"),
        ("date:7d", "of the last seven days; also today, yesterday, 2w, 3m, 1y"),
        ("after:2024-05-03 before:2025", "later than that day, earlier than that year"),
    ];
}
