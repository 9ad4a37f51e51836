namespace RulesEngine.Evaluation.Tests.Guarding;

public sealed class GreetingServices : IRuleServices, IDisposable
{
    private bool _isOver;

    public object? GetService(Type serviceType) => serviceType == typeof(Func<string, string>) ? (Func<string, string>)Greet : null;

    public void Dispose() => _isOver = true;

    private string Greet(string name) => _isOver ? throw new ObjectDisposedException(nameof(GreetingServices)) : $"Hello, {name}";
}
