using Corpus.SearchSpeed;

return args switch
{
    [Child.Build, var engine, var claims, var folder] => Child.RunBuild(engine, claims, folder),
    [Child.Size, var engine, var claims, var folder] => Child.RunSize(engine, claims, folder),
    [Child.Cold, var engine, var folder, var query] => Child.RunCold(engine, folder, query),
    [Child.Warm, var engine, var folder, var queries] => Child.RunWarm(engine, folder, queries),
    _ => SearchSpeedProgram.Run(args, Console.Out, Console.Error),
};
