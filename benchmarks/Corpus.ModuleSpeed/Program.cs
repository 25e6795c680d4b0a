using Corpus.ModuleSpeed;
using Corpus.ModuleSpeed.Measures;

return args switch
{
    [Child.Make, var count, var folder] => Child.RunMake(count, folder),
    [Child.FirstObject, var manifest, var script] => Child.RunFirstObject(manifest, script),
    _ => ModuleSpeedProgram.Run(args, Console.Out, Console.Error),
};
