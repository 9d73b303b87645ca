using Dashboard.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddDashboard();

var app = builder.Build();
if (!await app.PrepareDataAsync())
{
    return 1;
}

app.UseDashboard();
return await app.ServeAsync(Console.Error);

/// <summary>Named for the test host.</summary>
public partial class Program;
