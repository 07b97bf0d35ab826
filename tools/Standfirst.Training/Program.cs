using Standfirst.Training;

return TrainingCommands.All().Parse(args).Invoke(new() { EnableDefaultExceptionHandler = false });
