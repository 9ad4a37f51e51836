using Markdig.Syntax;

namespace RulesEngine.Evaluation;

internal sealed record CardSection(string Title, int Line, List<Block> Blocks);
