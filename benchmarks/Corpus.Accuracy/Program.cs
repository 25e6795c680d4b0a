using Corpus.Accuracy;

return AccuracyProgram.Run(args, Console.Out, Console.Error);
