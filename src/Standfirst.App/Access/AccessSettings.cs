namespace Standfirst.App.Access;

/// <summary>Whom a server lets in.</summary>
/// <param name="NeedsKeys">Whether a key is needed; else whoever reaches the server sits at its machine and may do
/// all.</param>
sealed record AccessSettings(bool NeedsKeys);
