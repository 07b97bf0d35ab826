using Standfirst.Archive;

namespace Standfirst.App.Api.Answers;

/// <summary>The address of a page that is to be fetched and added.</summary>
/// <param name="Url">An absolute address, http or https.</param>
sealed record AddressToAdd(string Url);

/// <summary>What became of a page that was added.</summary>
/// <param name="Outcome">Whether it is new, a new version, or was known as it is.</param>
/// <param name="Article">The number of the version that the archive has of it now.</param>
/// <param name="Version">Which version of its page that is, from 1.</param>
sealed record AddedPage(StoreOutcome Outcome, long? Article, int Version);
