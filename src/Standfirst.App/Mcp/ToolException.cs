namespace Standfirst.App.Mcp;

/// <summary>A tool cannot answer what it was asked; the message says why in one line, for the model to mend it.</summary>
sealed class ToolException(string message) : Exception(message);
