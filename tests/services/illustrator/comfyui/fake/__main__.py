from tests.services.illustrator.comfyui.fake.comfyui import main

if __name__ == "__main__":
    main()
