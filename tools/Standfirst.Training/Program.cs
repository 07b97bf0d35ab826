using System.CommandLine;
using Standfirst.Training;

return TrainingCommands.All().Parse(args).Invoke(new() { EnableDefaultExceptionHandler = false });
