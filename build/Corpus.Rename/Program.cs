using Mono.Cecil;

// Corpus.Rename FROM TO FOLDER ASSEMBLY.dll...
// Writes the assemblies into the folder. The one that is called FROM is called TO there, and is no longer signed; the others refer to it by that name.
// The same input gives the same bytes.

if (args.Length < 4)
    throw new ArgumentException("Expected: FROM TO FOLDER ASSEMBLY.dll...");
var (from, to, folder) = (args[0], args[1], args[2]);

Directory.CreateDirectory(folder);
foreach (var path in args[3..])
{
    using var module = ModuleDefinition.ReadModule(path);
    if (module.Assembly.Name.Name == from)
    {
        Rename(module.Assembly.Name);
        module.Attributes &= ~ModuleAttributes.StrongNameSigned;
        module.Name = $"{to}.dll";
    }
    foreach (var reference in module.AssemblyReferences.Where(reference => reference.Name == from))
        Rename(reference);
    var name = Path.GetFileNameWithoutExtension(path);
    module.Write(Path.Combine(folder, $"{(name == from ? to : name)}.dll"), new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
}

void Rename(AssemblyNameReference name)
{
    name.Name = to;
    name.PublicKey = [];
    name.PublicKeyToken = [];
    name.HasPublicKey = false;
}
