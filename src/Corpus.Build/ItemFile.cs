using Corpus.Import.Files;
using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>A file that the project lists.</summary>
/// <param name="Item">The item.</param>
internal sealed record ItemFile(ITaskItem Item) : InputFile(Item.GetMetadata("FullPath"));
